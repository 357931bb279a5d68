package planted.fika.ui.sphere;

/** A planted violation: a second bridge between threads. */
class SphereThread {
    Runnable exit = javafx.application.Platform::exit;
}
