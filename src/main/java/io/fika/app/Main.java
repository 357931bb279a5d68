package io.fika.app;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Fika on Java " + Runtime.version().feature());
    }
}
