package io.github.verkan.collaboration;

import io.github.verkan.theory.Coded;

/** Seven models of collaboration, from the simplest to the most complex. They can be combined (Axelsson and Bihari Axelsson 2013, Om samverkan, chapter 1). */
public enum CollaborationModel implements Coded {
    /** Information is exchanged. */
    INFORMATION_EXCHANGE,
    /** Somebody coordinates each case. */
    CASE_COORDINATION,
    /** Organisations meet regularly. */
    INTERAGENCY_MEETINGS,
    /** Professions of several organisations work as a team. */
    MULTIDISCIPLINARY_TEAMS,
    /** Organisations have a formal partnership. */
    PARTNERSHIP,
    /** Staff of several organisations work at the same place. */
    CO_LOCATION,
    /** Organisations finance work from a common budget. */
    POOLING_OF_BUDGETS;

    /**
     * The place in the order from the simplest to the most complex.
     *
     * @return 1 to 7
     */
    public int rank() {
        return ordinal() + 1;
    }
}
