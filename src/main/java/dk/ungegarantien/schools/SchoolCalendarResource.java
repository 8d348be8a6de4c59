package dk.ungegarantien.schools;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.CallerLanguage;
import dk.ungegarantien.shared.ETags;
import dk.ungegarantien.shared.Municipalities;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
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

/** When there is school: everybody may read it, and each secretariat tells it for its own municipality. */
@Path("/api/v1")
@Tag(name = "school calendar", description = "School years and holidays of each municipality.")
class SchoolCalendarResource {

    private final Caller caller;
    private final CallerLanguage language;
    private final Municipalities municipalities;
    private final SchoolCalendars calendars;
    private final CalendarDesk desk;
    private final CalendarImport imports;

    SchoolCalendarResource(
            Caller caller,
            CallerLanguage language,
            Municipalities municipalities,
            SchoolCalendars calendars,
            CalendarDesk desk,
            CalendarImport imports) {
        this.caller = caller;
        this.language = language;
        this.municipalities = municipalities;
        this.calendars = calendars;
        this.desk = desk;
        this.imports = imports;
    }

    @GET
    @Path("/municipalities/{code}/school-calendar")
    @PermitAll
    @WithSession
    @Operation(
            operationId = "schoolCalendar",
            summary = "The school years that a municipality has told, with their holidays and the public holidays")
    public Uni<SchoolCalendarView> calendar(String code) {
        return municipalities.byCode(code).chain(municipality -> calendars
                .told(code)
                .map(years -> new SchoolCalendarView(code, municipality.name(), views(years))));
    }

    @PUT
    @Path("/school-calendar/{year}")
    @RolesAllowed(Roles.SECRETARIAT)
    @WithTransaction
    @Operation(
            operationId = "tellSchoolYear",
            summary = "Tells a whole school year of the caller's municipality, by the calendar year it begins in",
            description = "If-Match names the version that is changed; `\"0\"` for a year that nobody has told.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchoolYearView.class)))
    public Uni<RestResponse<SchoolYearView>> tell(
            @Min(2000) @Max(2099) int year,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NewSchoolYear told) {
        var wanted = told.beginningIn(year);
        return calendars
                .one(caller.municipality(), year)
                .invoke(before -> ETags.demand(ifMatch, ToldYear.versionOf(before)))
                .chain(before -> before != null && before.year().equals(wanted)
                        ? Uni.createFrom().item(before)
                        : tell(wanted))
                .map(this::answer);
    }

    private Uni<ToldYear> tell(SchoolYear year) {
        return caller.account().chain(account -> desk.tell(account, caller.municipality(), year));
    }

    @POST
    @Path("/school-calendar/import")
    @Consumes("text/csv")
    @RolesAllowed(Roles.SECRETARIAT)
    @WithTransaction
    @Operation(
            operationId = "importSchoolCalendar",
            summary = "Takes over school years of the caller's municipality from a spreadsheet's file",
            description =
                    "The first line names the columns: skoleår, type, navn, fra, til, or school year, type, name, from, to. One line of type"
                            + " skoleår gives the first and the last school day of a year, lines of type ferie or fridag its holidays."
                            + " A year that is named is afterwards as the file says; other years stay as they are. A dry run changes nothing and"
                            + " tells what would change and everything that is wrong. Otherwise the file is taken over as a whole, or refused"
                            + " with 400 `calendar-file-refused`; taken over twice it changes nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "2026/27", value = """
                                    skoleår;type;navn;fra;til
                                    2026/27;skoleår;;10-08-2026;25-06-2027
                                    2026/27;ferie;Efterårsferie;10-10-2026;18-10-2026
                                    2026/27;fridag;Dagen efter Kristi himmelfart;07-05-2027;
                                    """)))
    public Uni<CalendarImportView> takeOver(
            @RestQuery
                    @Schema(
                            implementation = Boolean.class,
                            defaultValue = "true",
                            description = "Whatever is not `false` is a dry run.")
                    String dryRun,
            byte[] file) {
        return "false".equals(dryRun)
                ? caller.account().chain(account -> imports.takeOver(account, caller.municipality(), file))
                : imports.preview(caller.municipality(), file);
    }

    private List<SchoolYearView> views(List<ToldYear> years) {
        return years.stream()
                .map(told -> SchoolYearView.of(told, language.get()))
                .toList();
    }

    private RestResponse<SchoolYearView> answer(ToldYear told) {
        return ResponseBuilder.ok(SchoolYearView.of(told, language.get()))
                .header("ETag", ETags.of(told.version()))
                .build();
    }
}
