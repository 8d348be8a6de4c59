package dk.ungegarantien.schools;

import dk.ungegarantien.accounts.Roles;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The class lists of a school, as its own system gives them, and the step into the next school year. */
@Path("/api/v1/schools/{id}")
@RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT})
@Tag(name = "schools")
class RosterResource {

    private final Offices offices;
    private final SchoolClasses classes;
    private final RosterImport imports;
    private final RosterExport exports;
    private final MovingUp movingUp;

    RosterResource(
            Offices offices, SchoolClasses classes, RosterImport imports, RosterExport exports, MovingUp movingUp) {
        this.offices = offices;
        this.classes = classes;
        this.imports = imports;
        this.exports = exports;
        this.movingUp = movingUp;
    }

    @POST
    @Path("/roster")
    @Consumes("text/csv")
    @WithTransaction
    @Operation(
            operationId = "importRoster",
            summary = "Takes over class lists of one school year from the file of a school's system",
            description =
                    "Up to 2 MB and 10,000 pupils, separated by semicolons, commas or tabs, in UTF-8 or Windows-1252. The first line names the columns in Danish or"
                            + " English: navn (or fornavn and efternavn), fødselsdato, klasse; and where there are any: klassetrin, unilogin, e-mail, postnr."
                            + " Other columns are not read, and a file with CPR numbers is refused. A dry run changes nothing and tells what would change and"
                            + " everything that is wrong. Otherwise the file is taken over as a whole, or refused with 400 `roster-file-refused`; taken over"
                            + " twice it changes nothing. Pupils of a class that the file names who are not in the file leave; classes it does not name stay as they are.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "8.B", value = """
                                    Fornavn;Efternavn;Fødselsdato;Klasse;Unilogin;Postnr
                                    Alma;Holm;17-05-2012;8.B;alma1234;9800 Hjørring
                                    Malthe;Lund;03.11.12;8B;malt5678;9800
                                    """)))
    public Uni<RosterImportView> takeOver(
            UUID id,
            @RestQuery
                    @Schema(
                            implementation = Boolean.class,
                            defaultValue = "true",
                            description = "Whatever is not `false` is a dry run.")
                    String dryRun,
            @RestQuery
                    @Min(2000) @Max(2099) @Schema(description = "The school year; absent for the current one.", examples = "2026")
                    Integer year,
            byte[] file) {
        var beginsIn = year == null ? classes.thisYear() : year;
        return offices.mine()
                .chain(office -> "false".equals(dryRun)
                        ? imports.takeOver(office, id, beginsIn, file)
                        : imports.preview(office, id, beginsIn, file));
    }

    @GET
    @Path("/roster")
    @Produces("text/csv")
    @WithTransaction
    @Operation(
            operationId = "exportRoster",
            summary = "The class lists of one school year as a file that can be taken over again",
            description = "UTF-8 with its mark, separated by semicolons. No cell can be taken for a formula.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<RestResponse<String>> export(
            UUID id,
            @RestQuery
                    @Min(2000) @Max(2099) @Schema(description = "The school year; absent for the current one.", examples = "2026")
                    Integer year) {
        var beginsIn = year == null ? classes.thisYear() : year;
        return offices.mine().chain(office -> exports.csv(office, id, beginsIn)
                .call(() -> offices.looked(office, null, "roster"))
                .map(csv -> ResponseBuilder.ok(csv)
                        .header("Content-Type", "text/csv;charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=\"klasselister.csv\"")
                        .header("Cache-Control", "private, no-store")
                        .build()));
    }

    @POST
    @Path("/moving-up")
    @WithTransaction
    @Operation(
            operationId = "moveUp",
            summary = "Moves the classes of a school up into the next school year",
            description =
                    "From 1 August the pupils of 8.B are in 9.B, which is made when it is not there. Pupils of grade 9 leave unless their class is to go on, those of"
                            + " grade 10 always. Who is in a class of the next year already stays there, so that a second time changes nothing.")
    public Uni<MovingUpView> moveUp(
            UUID id,
            @RestQuery
                    @Schema(
                            implementation = Boolean.class,
                            defaultValue = "true",
                            description = "Whatever is not `false` is a dry run.")
                    String dryRun,
            @Valid @NotNull NewMovingUp told) {
        return offices.mine().chain(office -> movingUp.move(office, id, told, "false".equals(dryRun)));
    }
}
