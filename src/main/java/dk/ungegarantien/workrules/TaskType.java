package dk.ungegarantien.workrules;

import static dk.ungegarantien.shared.Trade.AGRICULTURE_ANIMALS;
import static dk.ungegarantien.shared.Trade.BUILDING;
import static dk.ungegarantien.shared.Trade.CARS_MACHINERY;
import static dk.ungegarantien.shared.Trade.CHILDREN_EDUCATION;
import static dk.ungegarantien.shared.Trade.CLEANING_SERVICE;
import static dk.ungegarantien.shared.Trade.CULTURE_MUSIC;
import static dk.ungegarantien.shared.Trade.ELECTRICITY_PLUMBING;
import static dk.ungegarantien.shared.Trade.ENERGY_ENVIRONMENT;
import static dk.ungegarantien.shared.Trade.FISHERY_HARBOUR;
import static dk.ungegarantien.shared.Trade.FOOD_PRODUCTION;
import static dk.ungegarantien.shared.Trade.GARDEN_FOREST;
import static dk.ungegarantien.shared.Trade.HAIR_BEAUTY;
import static dk.ungegarantien.shared.Trade.HEALTH_CARE;
import static dk.ungegarantien.shared.Trade.IT;
import static dk.ungegarantien.shared.Trade.MEDIA_DESIGN;
import static dk.ungegarantien.shared.Trade.METAL_INDUSTRY;
import static dk.ungegarantien.shared.Trade.OFFICE_FINANCE;
import static dk.ungegarantien.shared.Trade.PUBLIC_ADMINISTRATION;
import static dk.ungegarantien.shared.Trade.RESCUE_SECURITY;
import static dk.ungegarantien.shared.Trade.RESTAURANT_HOTEL;
import static dk.ungegarantien.shared.Trade.RETAIL;
import static dk.ungegarantien.shared.Trade.SPORT_LEISURE;
import static dk.ungegarantien.shared.Trade.TRANSPORT_LOGISTICS;
import static dk.ungegarantien.shared.Trade.WOOD_FURNITURE;
import static dk.ungegarantien.workrules.TaskRisk.AFTER_RISK_ASSESSMENT;
import static dk.ungegarantien.workrules.TaskRisk.FROM_15;
import static dk.ungegarantien.workrules.TaskRisk.LIGHT;
import static dk.ungegarantien.workrules.TaskRisk.NEVER_UNDER_18;

import dk.ungegarantien.shared.Trade;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The tasks a firm chooses from, each with who may do it; what it is called stands in the texts of this package. */
public enum TaskType {
    TIDYING(LIGHT),
    ERRANDS(LIGHT),
    OFFICE_WORK(LIGHT),
    PACKING(LIGHT, RETAIL, FOOD_PRODUCTION, TRANSPORT_LOGISTICS, METAL_INDUSTRY, WOOD_FURNITURE, FISHERY_HARBOUR),
    SHELVES(LIGHT, RETAIL, TRANSPORT_LOGISTICS),
    TILL(LIGHT, RETAIL, RESTAURANT_HOTEL, CULTURE_MUSIC, SPORT_LEISURE, FOOD_PRODUCTION, HAIR_BEAUTY),
    BOTTLES(LIGHT, RETAIL),
    LAYING_TABLES(LIGHT, RESTAURANT_HOTEL, HEALTH_CARE),
    SERVING_WITHOUT_ALCOHOL(LIGHT, RESTAURANT_HOTEL, FOOD_PRODUCTION, HEALTH_CARE, SPORT_LEISURE),
    KITCHEN_HELP(LIGHT, RESTAURANT_HOTEL, FOOD_PRODUCTION, HEALTH_CARE, CHILDREN_EDUCATION),
    NEWSPAPERS(LIGHT, TRANSPORT_LOGISTICS, MEDIA_DESIGN),
    SMALL_ANIMALS(LIGHT, AGRICULTURE_ANIMALS),
    PICKING_FRUIT(LIGHT, AGRICULTURE_ANIMALS, GARDEN_FOREST),
    WEEDING(LIGHT, AGRICULTURE_ANIMALS, GARDEN_FOREST),
    ASSEMBLY_BY_HAND(LIGHT, METAL_INDUSTRY, WOOD_FURNITURE, ELECTRICITY_PLUMBING, IT, CARS_MACHINERY),
    HELPING_A_SKILLED_WORKER(
            LIGHT,
            BUILDING,
            ELECTRICITY_PLUMBING,
            METAL_INDUSTRY,
            WOOD_FURNITURE,
            CARS_MACHINERY,
            FISHERY_HARBOUR,
            ENERGY_ENVIRONMENT),
    READING_AND_PLAYING(LIGHT, CHILDREN_EDUCATION),
    COMPANY_FOR_RESIDENTS(LIGHT, HEALTH_CARE),
    ASSISTANT_TRAINER(LIGHT, SPORT_LEISURE),
    PREPARING_EVENTS(LIGHT, CULTURE_MUSIC, SPORT_LEISURE, MEDIA_DESIGN),
    COMPUTER_WORK(LIGHT, IT, MEDIA_DESIGN, OFFICE_FINANCE, PUBLIC_ADMINISTRATION, ENERGY_ENVIRONMENT),
    RECEIVING_CUSTOMERS(LIGHT, HAIR_BEAUTY, OFFICE_FINANCE, PUBLIC_ADMINISTRATION, HEALTH_CARE, CARS_MACHINERY),
    EQUIPMENT_CARE(LIGHT, RESCUE_SECURITY, SPORT_LEISURE, CULTURE_MUSIC),

    SERVING_ALCOHOL(FROM_15, RESTAURANT_HOTEL, CULTURE_MUSIC),
    LARGE_ANIMALS(FROM_15, AGRICULTURE_ANIMALS),
    WAREHOUSE(FROM_15, TRANSPORT_LOGISTICS, RETAIL),
    HANDLING_FISH(FROM_15, FISHERY_HARBOUR, FOOD_PRODUCTION),
    THOROUGH_CLEANING(FROM_15, CLEANING_SERVICE, RESTAURANT_HOTEL, HEALTH_CARE),
    PERSONAL_CARE(FROM_15, HEALTH_CARE),
    BUILDING_WORK(FROM_15, BUILDING, ENERGY_ENVIRONMENT),
    WORKSHOP_BY_HAND(FROM_15, CARS_MACHINERY, METAL_INDUSTRY, WOOD_FURNITURE),

    POWER_TOOLS(
            AFTER_RISK_ASSESSMENT,
            BUILDING,
            WOOD_FURNITURE,
            METAL_INDUSTRY,
            ELECTRICITY_PLUMBING,
            CARS_MACHINERY,
            GARDEN_FOREST),
    WORKSHOP_MACHINES(AFTER_RISK_ASSESSMENT, METAL_INDUSTRY, WOOD_FURNITURE, CARS_MACHINERY),
    KITCHEN_MACHINES(AFTER_RISK_ASSESSMENT, RESTAURANT_HOTEL, FOOD_PRODUCTION, HEALTH_CARE),
    GARDEN_MACHINES(AFTER_RISK_ASSESSMENT, GARDEN_FOREST, AGRICULTURE_ANIMALS, SPORT_LEISURE),
    FARM_MACHINES(AFTER_RISK_ASSESSMENT, AGRICULTURE_ANIMALS),
    LIFTING_GEAR(AFTER_RISK_ASSESSMENT, TRANSPORT_LOGISTICS, RETAIL, BUILDING),
    STRONG_CLEANING_AGENTS(AFTER_RISK_ASSESSMENT, CLEANING_SERVICE, RESTAURANT_HOTEL, FOOD_PRODUCTION),
    HAIR_DYE(AFTER_RISK_ASSESSMENT, HAIR_BEAUTY),
    PAINT_AND_GLUE(AFTER_RISK_ASSESSMENT, BUILDING, WOOD_FURNITURE, CARS_MACHINERY),

    TOXIC_SUBSTANCES(NEVER_UNDER_18),
    EXPLOSIVES(NEVER_UNDER_18, BUILDING, RESCUE_SECURITY, ENERGY_ENVIRONMENT);

    private final TaskRisk risk;
    private final Set<Trade> trades;

    TaskType(TaskRisk risk, Trade... trades) {
        this.risk = risk;
        this.trades = trades.length == 0 ? EnumSet.allOf(Trade.class) : EnumSet.copyOf(List.of(trades));
    }

    public TaskRisk risk() {
        return risk;
    }

    /** The trades in which it is usual. */
    public Set<Trade> trades() {
        return EnumSet.copyOf(trades);
    }
}
