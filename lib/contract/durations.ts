/** How long things count that sentences speak of, so that a sentence cannot promise another time than the code keeps. Imports nothing. */

/** Days for which a notice that was seen is not shown again for the same app. */
export const SEEN_DAYS = 30;

/** Days for which a person who went on past an alarm is not stopped at that site again. */
export const PASSED_DAYS = 30;

/** Days from which the list's age is said beside its date: an app may be younger than the list. */
export const LIST_AGE_SAID_DAYS = 60;

/** Years of service from which an app counts as established. */
export const ESTABLISHED_YEARS = 3;
