package dk.ungegarantien.bookings;

/** How much something stands in the way. */
enum BlockSeverity {
    /** It cannot be done. */
    BLOCKS,
    /** It can be done, and somebody has to do something first. */
    NEEDS,
    /** It is good to know. */
    REMARK
}
