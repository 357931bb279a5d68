package io.fika.events;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An amount of one currency; those of two are never added.
 *
 * @param cents in hundredths of the currency
 * @param currency ISO 4217
 */
public record Money(long cents, String currency) {
    private static final Map<String, String> SIGNS =
            Map.of("€", "EUR", "£", "GBP", "$", "USD", "¥", "JPY", "₹", "INR", "zł", "PLN", "Fr.", "CHF", "Kč", "CZK");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(?:[.,'’ \\u00A0]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?");
    private static final Pattern CODE = Pattern.compile("(?<!\\p{L})\\p{Lu}{3}(?!\\p{L})");

    /** The one amount that a text names with its currency, such as "€25", "25,50 EUR" or "CHF 1’200.–"; else none. */
    public static Optional<Money> read(String text) {
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.find()) {
            return Optional.empty();
        }
        String digits = amount.group();
        boolean another = amount.find();
        Optional<String> currency = currency(text);
        return another || currency.isEmpty() ? Optional.empty() : Optional.of(new Money(cents(digits), currency.get()));
    }

    private static Optional<String> currency(String text) {
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            String found = code.group();
            if (Currency.getAvailableCurrencies().stream().anyMatch(it -> it.getCurrencyCode().equals(found))) {
                return Optional.of(found);
            }
        }
        return SIGNS.entrySet().stream().filter(sign -> text.contains(sign.getKey())).map(Map.Entry::getValue).findFirst();
    }

    // the last mark before one or two digits parts the hundredths, all others part thousands
    private static long cents(String digits) {
        Matcher end = Pattern.compile("[.,](\\d{1,2})$").matcher(digits);
        String whole = end.find() ? digits.substring(0, end.start()) : digits;
        String hundredths = end.reset().find() ? end.group(1) : "0";
        return new BigDecimal(whole.replaceAll("\\D", "") + "." + hundredths)
                .movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** One sum for each currency, by its name. */
    public static List<Money> sums(Collection<Money> amounts) {
        return amounts.stream()
                .collect(Collectors.groupingBy(Money::currency, TreeMap::new, Collectors.reducing(Money::plus)))
                .values().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Amounts of two currencies are not added");
        }
        return new Money(Math.addExact(cents, other.cents), currency);
    }

    /** Such as "EUR 1,200.00", by the user's custom. */
    public String words() {
        return currency + " " + String.format(
                Locale.getDefault(Locale.Category.FORMAT), cents % 100 == 0 ? "%,.0f" : "%,.2f", cents / 100.0);
    }
}
