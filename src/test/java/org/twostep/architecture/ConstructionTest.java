package org.twostep.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

/** How objects come to be: through constructors, by hand, with few parameters. */
class ConstructionTest {
  private static final int MOST_PARAMETERS = 7;

  /** A record's components are what it is, not whom it works with, and are left out. */
  @Test
  void aConstructorHasAtMostSevenParameters() {
    classes()
        .that()
        .areNotRecords()
        .and()
        .areNotEnums()
        .should(haveShortConstructors())
        .check(Program.CLASSES);
  }

  private static ArchCondition<JavaClass> haveShortConstructors() {
    return new ArchCondition<>("have at most " + MOST_PARAMETERS + " constructor parameters") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaConstructor constructor : type.getConstructors()) {
          int parameters = constructor.getRawParameterTypes().size();
          if (parameters > MOST_PARAMETERS) {
            events.add(
                SimpleConditionEvent.violated(
                    type, constructor.getFullName() + " has " + parameters));
          }
        }
      }
    };
  }

  @Test
  void nothingIsPutIntoAFieldFromOutsideButWhatFxmlPutsThere() {
    fields()
        .that(
            DescribedPredicate.describe(
                "have an annotation", (JavaField field) -> !field.getAnnotations().isEmpty()))
        .and()
        .areDeclaredInClassesThat()
        .areNotRecords() // whose only way in is the constructor
        .should()
        .beAnnotatedWith("javafx.fxml.FXML")
        .andShould()
        .beDeclaredInClassesThat()
        .resideInAPackage("org.twostep.ui..")
        .allowEmptyShould(true)
        .check(Program.CLASSES);
  }

  @Test
  void nobodyAsksAContainer() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.inject..", "jakarta.inject..", "com.google.inject..", "dagger..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.ServiceLoader")
        .check(Program.CLASSES);
  }

  @Test
  void nothingSharedCanChange() {
    noFields().that().areStatic().should().notBeFinal().check(Program.CLASSES);
  }

  @Test
  void thereAreNoSingletons() {
    noFields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .areNotEnums()
        .should(
            new ArchCondition<>("hold the only object of their class") {
              @Override
              public void check(JavaField field, ConditionEvents events) {
                boolean own = field.getRawType().equals(field.getOwner());
                events.add(
                    new SimpleConditionEvent(
                        field, own && !isConstant(field), field.getFullName()));
              }
            })
        .check(Program.CLASSES);
    noMethods()
        .that()
        .areStatic()
        .should()
        .haveNameMatching("getInstance|instance")
        .check(Program.CLASSES);
  }

  /** A named value, such as {@code Duration.ZERO}, is no singleton. */
  private static boolean isConstant(JavaField field) {
    return field.getOwner().isRecord();
  }
}
