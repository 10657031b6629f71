/** Nouns of what takes place and is held, not kept in a cell. */
export const eventWords =
  /^(?:meetings?|talks?|negotiations?|summit|conversations?|consultations?|discussions?|vote|votes|elections?|referendum|polls?|rally|rallies|march|marches|parade|ceremony|conference|hearing|trial|exercises?|drills?|inquiry|inquest|funeral|match|race|session|sitting|strike|concert|festival|debate|briefing|test|tests|ballot|protests?|demonstrations?|swearing-in|games|launch|auction|celebrations?|memorial|tours?|visits?|press conference)$/u
