package org.cmusic.cli.value;

/** Whether noise is added before samples are rounded. */
public enum DitherChoice {
    /** None: samples are rounded as they are. */
    none,
    /** Of triangular distribution. */
    tpdf
}
