package io.github.verkan.theory;

/** Anything that has an id and a name for readers. */
public interface Labelled extends Identified {

    /**
     * The name for readers.
     *
     * @return never blank, once a theory has been put together
     */
    String label();
}
