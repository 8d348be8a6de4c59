package dk.ungegarantien.shared;

/** What a pupil says when asked what is fun; an offer may answer to several. */
public enum Interest {
    ANIMALS_NATURE,
    FOOD,
    BUILDING,
    COMPUTERS,
    CHILDREN,
    CARE,
    SHOP,
    CARS_MACHINES,
    CREATIVE,
    MUSIC_STAGE,
    SPORT,
    OUTDOORS,
    NUMBERS_ORDER,
    LANGUAGES_TRAVEL,
    SAFETY_RESCUE
}
