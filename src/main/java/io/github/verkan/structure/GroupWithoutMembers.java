package io.github.verkan.structure;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.theory.Group;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;

/** A group that stands for no actor, not even through groups within it. */
final class GroupWithoutMembers implements TheoryCheck {

    @Override
    public String code() {
        return "group-without-members";
    }

    @Override
    public List<Diagnostic> check(TheoryOfChange theory) {
        Found found = new Found(this, theory);
        for (Group group : theory.groups()) {
            if (theory.members(group.id()).isEmpty()) {
                found.warning(group.id(), "members", "no actor belongs to this group", "name its members, or leave the group out");
            }
        }
        return found.all();
    }
}
