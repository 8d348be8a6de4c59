package dk.ungegarantien.shared;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/** Text as people write it: no HTML, no control characters, not longer than said; line breaks only where they make sense. Null is left to others. */
@Constraint(validatedBy = PlainText.Validator.class)
@Target({FIELD, PARAMETER, RECORD_COMPONENT, TYPE_USE})
@Retention(RUNTIME)
public @interface PlainText {

    int min() default 0;

    int max();

    /** Whether the text may have several lines. */
    boolean lines() default false;

    String message() default "{dk.ungegarantien.PlainText.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks {@link PlainText}, and says which part of it is broken. */
    class Validator implements ConstraintValidator<PlainText, String> {

        private static final Pattern TAG =
                Pattern.compile("<\\s*[/!?]?\\s*[a-zA-Z][^<]*>|<!--|&#\\w+;|<\\s*script", Pattern.CASE_INSENSITIVE);
        private PlainText rule;

        @Override
        public void initialize(PlainText rule) {
            this.rule = rule;
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            if (text.strip().length() < rule.min()) {
                return broken(context, rule.min() == 1 ? "empty" : "short");
            }
            if (text.length() > rule.max()) {
                return broken(context, "long");
            }
            if (text.codePoints().anyMatch(this::forbidden)) {
                return broken(context, "control");
            }
            return TAG.matcher(text).find() ? broken(context, "html") : true;
        }

        private boolean forbidden(int codePoint) {
            if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
                return !rule.lines();
            }
            return Character.isISOControl(codePoint)
                    || Character.getType(codePoint) == Character.SURROGATE
                    || (codePoint & 0xFFFE) == 0xFFFE // no characters at all; XML refuses them
                    || codePoint >= 0x202A && codePoint <= 0x202E
                    || codePoint >= 0x2066 && codePoint <= 0x2069;
        }

        private static boolean broken(ConstraintValidatorContext context, String what) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{dk.ungegarantien.PlainText." + what + "}")
                    .addConstraintViolation();
            return false;
        }
    }
}
