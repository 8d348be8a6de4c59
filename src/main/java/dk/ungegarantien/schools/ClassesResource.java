package dk.ungegarantien.schools;

import dk.ungegarantien.accounts.Roles;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** One class: its pupils, and the codes with which they join. Every look at pupils is logged. */
@Path("/api/v1/school-classes/{id}")
@RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT})
@Tag(name = "schools")
class ClassesResource {

    private final Offices offices;
    private final SchoolClasses classes;
    private final ClassDesk desk;
    private final PupilDesk pupilDesk;
    private final Codes codes;
    private final CodeLetters letters;

    ClassesResource(
            Offices offices,
            SchoolClasses classes,
            ClassDesk desk,
            PupilDesk pupilDesk,
            Codes codes,
            CodeLetters letters) {
        this.offices = offices;
        this.classes = classes;
        this.desk = desk;
        this.pupilDesk = pupilDesk;
        this.codes = codes;
        this.letters = letters;
    }

    @GET
    @WithTransaction
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNSELLOR, Roles.CONSULTANT, Roles.SECRETARIAT})
    @Operation(operationId = "schoolClass", summary = "A class with its pupils")
    public Uni<ClassView> one(UUID id) {
        return offices.mine().chain(office -> classes.reached(office.reach(), id)
                .call(() -> offices.looked(office, null, "class"))
                .chain(desk::view));
    }

    @PUT
    @WithTransaction
    @Operation(operationId = "changeClass", summary = "Renames a class or gives it another grade")
    public Uni<ClassView> change(UUID id, @Valid @NotNull ClassChange told) {
        return offices.mine().chain(office -> desk.change(office, id, told)).chain(desk::view);
    }

    @DELETE
    @WithTransaction
    @Operation(
            operationId = "removeClass",
            summary = "Removes a class that nobody has been in",
            description = "409 `class-not-empty` otherwise: it is part of the history of its pupils.")
    public Uni<Void> remove(UUID id) {
        return offices.mine().chain(office -> desk.remove(office, id));
    }

    @POST
    @Path("/pupils")
    @WithTransaction
    @Operation(
            operationId = "addPupil",
            summary = "Adds a pupil to a class",
            description = "409 `unilogin-taken` when somebody of the municipality has that Unilogin.")
    public Uni<PupilView> addPupil(UUID id, @Valid @NotNull NewPupil told) {
        return offices.mine().chain(office -> pupilDesk.add(office, id, told)).chain(pupilDesk::view);
    }

    @GET
    @Path("/letters")
    @Produces("application/pdf")
    @Operation(
            operationId = "codeLetters",
            summary = "The letters with the codes of the class, as a PDF",
            description =
                    "One page for each pupil who has not joined; in Danish and English. 409 `nobody-needs-a-letter` when all have.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<RestResponse<byte[]>> letters(UUID id) {
        return letters.pdf(() -> offices.mine().chain(office -> codes.lettersTo(office, id)
                        .call(() -> offices.looked(office, null, "code-letters"))))
                .map(pdf -> ResponseBuilder.ok(pdf)
                        .header("Content-Disposition", "inline; filename=\"koder.pdf\"")
                        .header("Cache-Control", "private, no-store")
                        .build());
    }

    @POST
    @Path("/code-mails")
    @WithTransaction
    @Operation(
            operationId = "mailCodes",
            summary = "Mails the code to each pupil of the class who has not joined and has an e-mail address")
    public Uni<CodeMailsView> mailCodes(UUID id) {
        return offices.mine().chain(office -> codes.mailTo(office, id));
    }
}
