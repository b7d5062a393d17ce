/** What leaves about a visit of the landlord’s own crew. */
export const fr = {
  'mail.ownVisit.subject': 'Passage {slot} : {nature}',
  'mail.ownVisit.what': 'Notre équipe passe le {slot} pour votre demande n° {no} ({nature}), {place}.',
  'mail.ownVisit.move': 'Ce moment ne vous va pas ? Répondez dans le fil : nous en fixerons un autre.',
  'mail.ownVisit.button': 'Voir ma demande',
  'mail.ownVisitOff.subject': 'Le passage n’a plus lieu : {nature}',
  'mail.ownVisitOff.what':
    'Notre équipe ne passe pas le {slot} pour votre demande n° {no} ({nature}), {place}. Un autre moment sera fixé.',
  'mail.ownVisitOff.button': 'Voir ma demande',
} as const
