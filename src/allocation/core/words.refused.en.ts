import type { fr } from './words.refused.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'refused.three_needed':
    'At least {n} candidates are needed, or the reason why there are fewer (CCH, R441-3).',
  'refused.rank_twice': 'Two candidates have the same rank.',
  'refused.candidate_twice': 'The same person is named twice.',
  'refused.unknown_applicant': 'This application is not, or no longer, among those kept here.',
  'refused.decided_already': 'The commission has already decided about this dwelling.',
  'refused.nobody_proposed': 'Nobody is proposed for this dwelling.',
  'refused.unknown_commission': 'There is no such commission.',
  'refused.commission_closed': 'This commission is closed: its register is not changed any more.',
  'refused.quorum_missing': 'Members are missing: three of the six must be present.',
  'refused.seat_twice': 'The same seat is named twice.',
  'refused.candidate_left_out': 'The decision about one candidate is missing.',
  'refused.order_missing': 'Say in which order the dwelling will be offered.',
  'refused.granted_twice':
    'Granting it to one candidate alone (a) leaves out the others. To rank several, choose b.',
  'refused.votes_too_many': 'There are more votes than members present who vote ({n}).',
  'refused.votes_against': 'There are more votes against than for: this is not what the commission decided.',
  'refused.no_unique_number':
    'Without a unique number that holds on that day, the dwelling cannot be granted. Complete the application.',
  'refused.paper_missing': 'Say which paper is awaited, and by which day after the commission.',
  'refused.reason_missing': 'Say why: a decision d or e gives its reasons.',
  'refused.held_ahead': 'This day has not come yet. Check the date.',
  'refused.paper_late': 'The paper came after the day that was set.',
  'refused.decision_missing': 'The commission has not decided about this dwelling yet.',
  'refused.already_offered': 'The dwelling is already offered, or accepted.',
  'refused.paper_awaited': 'The paper of the next candidate is still awaited: it is their turn first.',
  'refused.nobody_left': 'Nobody is ranked for this dwelling any more.',
  'refused.answered_already': 'This offer has its answer already.',
  'refused.answer_too_short': 'There are ten days to answer at least: until {day}.',
  'refused.answer_awaited': 'There is still time to answer.',
  'refused.number_wrong': 'This is no unique number. Check it.',
  'refused.number_known':
    'This unique number is already that of another application. Look for it by its number.',
  'refused.stands_as_candidate': 'This person is a candidate for a dwelling: withdraw the candidacy first.',
  'refused.unknown_convention': 'There is no such convention.',
  'refused.share_too_high': 'This share is too high: {n}% at most is left for that year.',
}
