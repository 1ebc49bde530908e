package naru.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputsTest {

    private final List<String> focused = new ArrayList<>();

    @Test
    void the_first_field_that_is_wrong_has_the_focus_and_not_one_that_is_right() {
        TextField city = field("city");
        TextField street = field("street");
        TextField house = field("house");
        Binder<Address> binder = new Binder<>(Address.class);
        binder.forField(city).asRequired("missing").bind("city");
        binder.forField(street).asRequired("missing").bind("street");
        binder.forField(house).asRequired("missing").bind("house");
        city.setValue("성남시");
        assertThat(Inputs.read(binder)).isEmpty();
        assertThat(focused).containsExactly("street");

        street.setValue("성남대로");
        house.setValue("997");
        assertThat(Inputs.read(binder)).contains(new Address("성남시", "성남대로", "997"));
        assertThat(focused).hasSize(1);
    }

    @Test
    void what_cannot_be_read_is_said_otherwise_than_what_is_missing() {
        TextField unreadable = new TextField() {
            @Override
            public Validator<String> getDefaultValidator() {
                return (value, context) -> ValidationResult.error("write it like this");
            }
        };
        assertThat(Inputs.unreadable(unreadable)).contains("write it like this");
        assertThat(Inputs.missing(unreadable)).isEqualTo("write it like this");
        assertThat(Inputs.unreadable(new TextField())).isEmpty();
    }

    private TextField field(String name) {
        return new TextField() {
            @Override
            public void focus() {
                focused.add(name);
            }
        };
    }

    /** What the form holds. Public, or else the binder cannot read it. */
    public record Address(String city, String street, String house) {}
}
