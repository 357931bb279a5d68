package io.fika.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import org.junit.jupiter.api.Test;

class RightToLeftTest {
    private final RightToLeft order = new RightToLeft();

    @Test
    void arabicLettersJoin() {
        // meem, hah, meem, dal: beginning, middle, middle, end
        assertThat(order.shapeText("محمد")).isEqualTo("\uFEE3\uFEA4\uFEE4\uFEAA");
        // alef joins to what is before it only
        assertThat(order.shapeText("باب")).isEqualTo("\uFE91\uFE8E\uFE8F");
        assertThat(order.shapeText("سلام")).contains("\uFEFC");
        // the alef that ends names such as Layla, Musa and Mustafa has forms in both blocks
        assertThat(order.shapeText("ليلى")).isEqualTo("\uFEDF\uFEF4\uFEE0\uFEF0");
        assertThat(order.shapeText("پگاه")).doesNotContain("پ");
        assertThat(order.shapeText("Ada שלום 山")).isEqualTo("Ada שלום 山");
    }

    @Test
    void whatIsShapedCanBeReadAgain() {
        assertThat(order.deshapeText(order.shapeText("محمد سلام پگاه"))).isEqualTo("محمد سلام پگاه");
    }

    @Test
    void hebrewIsTurnedAndNumbersWithinItAreNot() {
        assertThat(order.reorderRTLTextToLTR("אב 12 גד")).isEqualTo("דג 12 בא");
        assertThat(order.reorderRTLTextToLTR("(אב)")).isEqualTo("(בא)");
        assertThat(order.reorderRTLTextToLTR("")).isEmpty();
    }

    @Test
    void aMarkStaysBehindItsLetter() {
        assertThat(order.reorderRTLTextToLTR("שָׁב")).isEqualTo("בשָׁ");
    }

    @Test
    void aParagraphIsCutWhereItsDirectionTurns() {
        var splitter = new RightToLeft.Splitter();
        splitter.setParagraph("Ada אב 12 גד end", BidiSplitter.LTR);
        assertThat(splitter.countTextRuns()).isEqualTo(3);
        assertThat(splitter.getVisualRun(1).getDirection()).isEqualTo(BidiSplitter.RTL);
        splitter.setParagraph("", BidiSplitter.LTR);
        assertThat(splitter.countTextRuns()).isZero();
    }
}
