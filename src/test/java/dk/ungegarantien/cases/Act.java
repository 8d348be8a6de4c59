package dk.ungegarantien.cases;

/** What can happen, by whoever it is that does it. */
enum Act {
    APPLY,
    FOLLOW,
    CONFIRM,
    WITHDRAW,
    RATHER_TALK,
    ASK,
    ASK_NO_MORE,
    DECLINE,
    SEE,
    INVITE,
    ACCEPT,
    REFER_TO_OFFER,
    REFER_TO_FIRM,
    REFER_TO_CONSULTANT,
    REFER_TO_COUNSELLOR,
    COMPLETE,
    CLOSE_OFFER,
    END_PLEDGE,
    TAKE,
    HAND_ON,
    NOTE,
    WAIT,
    PROPOSE,
    APPLY_TOGETHER,
    REACH_EDUCATION,
    REACH_PLACE,
    NO_LONGER_NEEDED,
    DEADLINE_GOES_BY,
    DAY_GOES_BY
}
