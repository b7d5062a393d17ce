/** What the house says of a leak: its mails and texts, its refusals, its part of an access request. Said by the server alone. */
export const fr = {
  'mail.leak.subject': 'De l’eau coule chez vous, jour et nuit',
  'mail.leak.steady': 'L’eau coule chez vous sans arrêt depuis le {since}.',
  'mail.leak.steady.flow':
    'L’eau coule chez vous sans arrêt depuis le {since}, environ {litres} L par heure.',
  'mail.leak.steady.cost':
    'L’eau coule chez vous sans arrêt depuis le {since}, environ {litres} L par heure, {cost} par jour.',
  'mail.leak.often': 'L’eau coule chez vous presque toutes les heures depuis le {since}, la nuit aussi.',
  'mail.leak.often.flow':
    'L’eau coule chez vous presque toutes les heures depuis le {since}, la nuit aussi, environ {litres} L par heure.',
  'mail.leak.often.cost':
    'L’eau coule chez vous presque toutes les heures depuis le {since}, la nuit aussi, environ {litres} L par heure, {cost} par jour.',
  'mail.leak.look':
    'Trois gestes simples disent souvent d’où elle vient. La page les montre, et vous y répondez d’un geste, sans mot de passe.',
  'mail.leak.then':
    'Si elle coule encore dans deux jours, nous nous en occupons : vous n’avez rien à demander.',
  'mail.leak.button': 'Voir les trois gestes',
  'mail.leakOn.subject': 'L’eau coule encore chez vous',
  'mail.leakOn.what': 'L’eau coule encore chez vous : la fuite n’est pas finie.',
  'mail.leakOn.again': 'Nous reprenons votre demande n° {no}. Vous n’avez rien à demander.',
  'mail.leakOn.again.plain': 'Nous nous en occupons de nouveau. Vous n’avez rien à demander.',
  'mail.leakOver.subject': 'L’eau ne coule plus',
  'mail.leakOver.what': 'Chez vous, l’eau ne coule plus sans arrêt.',
  'mail.leakOver.nothing': 'Vous n’avez rien à faire. Merci si vous avez cherché d’où elle venait.',
  'refused.no_leak':
    'Ce lien ne mène à aucune fuite. Vérifiez qu’il est entier. Une fuite finie depuis un mois n’y est plus.',
  'refused.leak_over': 'L’eau ne coule plus. Vous n’avez rien à faire.',
  'refused.price_to_come': 'Ce prix n’est pas encore celui de l’eau. Revenez le jour où il change.',
  'refused.no_proposal': 'Ce seuil n’est plus proposé. Regardez ce qui l’est maintenant.',
  'refused.no_threshold': 'Ce seuil est déjà retiré, ou n’a jamais été accepté.',
  'file.kind.leaks': 'Fuites',
  'file.why.leaks': 'Les fuites dont nous vous avons prévenu, et ce que vous en avez dit.',
} as const
