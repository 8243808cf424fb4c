import type { Act, IncidentDecision } from './incident-decisions.ts';
import { replyAsReporter } from './incident-pausing.ts';
import { comment } from './incident-remarks.ts';
import type { Incident } from './incident.ts';

/** A word of the reporter: the answer where one is waited for, a comment everywhere else. */
export const commentAsReporter = (incident: Incident, text: string, act: Act): IncidentDecision =>
  incident.status === 'WAITING_REPORTER' ? replyAsReporter(incident, text, act) : comment(incident, text, act);
