/** What a home uses: mails, refusals and the file of an access request. */
export const fr = {
  'refused.no_meter_here': 'Aucun compteur de ce logement n’est relevé à distance.',
  'refused.curve_allowed_already': 'C’est déjà permis pour ce logement.',
  'refused.curve_not_allowed': 'Les heures de ce logement ne sont pas gardées : personne ne peut les lire.',
  'mail.curveAllowed.subject': 'Vos heures de consommation sont gardées',
  'mail.curveAllowed.what':
    'À votre adresse ({place}), un des locataires a demandé que Loge garde ce que le compteur dit heure par heure, pendant treize mois.',
  'mail.curveAllowed.who':
    'Seuls les locataires du logement peuvent lire ces heures. Personne chez votre bailleur ne les voit.',
  'mail.curveAllowed.end':
    'Vous n’êtes pas d’accord ? Un seul locataire suffit pour arrêter : les heures gardées sont alors effacées tout de suite.',
  'mail.curveAllowed.button': 'Voir ou arrêter',
  'mail.curveEnded.subject': 'Vos heures de consommation ne sont plus gardées',
  'mail.curveEnded.what':
    'À votre adresse ({place}), un des locataires a arrêté la garde des heures du compteur. Ce qui avait été gardé est effacé.',
  'file.kind.use': 'Consommation du logement',
  'file.why.use':
    'Ce que les compteurs de votre logement ont dit depuis le début de votre bail : par jour pendant deux ans, par mois jusqu’à trois ans après votre départ.',
  'file.kind.curveChoices': 'Ce que vous avez permis de garder',
  'file.why.curveChoices': 'Les accords que vous avez donnés sur les compteurs de votre logement.',
  'file.key.metric': 'Ce qui est mesuré',
  'file.key.total': 'Quantité',
  'file.key.known': 'Heures connues',
}
