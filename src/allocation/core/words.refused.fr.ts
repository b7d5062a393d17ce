/** Why something is not done in an allocation. */
export const fr = {
  'refused.three_needed':
    'Il faut {n} candidats au moins, ou la raison pour laquelle il y en a moins (CCH, R441-3).',
  'refused.rank_twice': 'Deux candidats ont le même rang.',
  'refused.candidate_twice': 'La même personne est citée deux fois.',
  'refused.unknown_applicant': 'Cette demande n’est pas, ou plus, parmi celles d’ici.',
  'refused.decided_already': 'La commission a déjà décidé pour ce logement.',
  'refused.nobody_proposed': 'Personne n’est proposé pour ce logement.',
  'refused.unknown_commission': 'Cette commission n’existe pas.',
  'refused.commission_closed': 'Cette commission est close : son registre ne se change plus.',
  'refused.quorum_missing': 'Il manque des membres : trois des six doivent être présents.',
  'refused.seat_twice': 'Le même siège est cité deux fois.',
  'refused.candidate_left_out': 'Il manque la décision d’un candidat.',
  'refused.order_missing': 'Dites dans quel ordre le logement sera proposé.',
  'refused.granted_twice':
    'Une attribution à un seul candidat (a) exclut les autres. Pour en classer plusieurs, choisissez b.',
  'refused.votes_too_many': 'Il y a plus de voix que de membres présents qui votent ({n}).',
  'refused.votes_against':
    'Il y a plus de voix contre que pour : ce n’est pas ce que la commission a décidé.',
  'refused.no_unique_number':
    'Sans numéro unique valable ce jour-là, le logement ne peut pas être attribué. Complétez la demande.',
  'refused.paper_missing': 'Dites quelle pièce est attendue, et pour quel jour après la commission.',
  'refused.reason_missing': 'Dites pourquoi : une décision d ou e est motivée.',
  'refused.held_ahead': 'Ce jour n’est pas encore venu. Vérifiez la date.',
  'refused.paper_late': 'La pièce est venue après le jour fixé.',
  'refused.decision_missing': 'La commission n’a pas encore décidé pour ce logement.',
  'refused.already_offered': 'Le logement est déjà proposé, ou accepté.',
  'refused.paper_awaited': 'La pièce du candidat suivant est encore attendue : c’est son tour d’abord.',
  'refused.nobody_left': 'Plus personne n’est classé pour ce logement.',
  'refused.answered_already': 'Cette proposition a déjà sa réponse.',
  'refused.answer_too_short': 'Le délai de réponse est de dix jours au moins : jusqu’au {day}.',
  'refused.answer_awaited': 'Le délai de réponse court encore.',
  'refused.number_wrong': 'Ce numéro unique n’en est pas un. Vérifiez-le.',
  'refused.number_known': 'Ce numéro unique est déjà celui d’une autre demande. Cherchez-la par son numéro.',
  'refused.stands_as_candidate':
    'Cette personne est candidate à un logement : retirez d’abord sa candidature.',
  'refused.unknown_convention': 'Cette convention n’existe pas.',
  'refused.share_too_high': 'Cette part est trop haute : il reste {n} % au plus pour cette année.',
}
