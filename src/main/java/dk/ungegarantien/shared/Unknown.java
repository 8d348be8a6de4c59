package dk.ungegarantien.shared;

/** Nothing of that id is there for this caller; what belongs to others looks the same as what does not exist. */
public final class Unknown extends Problem {

    public Unknown() {
        super(404, "not-found");
    }
}
