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
  'mail.smokeAlarm.subject': 'Votre détecteur de fumée a besoin de vous',
  'mail.smokeAlarm.removed':
    'Votre détecteur de fumée n’est plus à sa place depuis le {since}. En cas d’incendie la nuit, il ne vous réveillerait pas.',
  'mail.smokeAlarm.battery':
    'La pile de votre détecteur de fumée faiblit depuis le {since}. Vide, il ne vous réveillerait pas en cas d’incendie la nuit.',
  'mail.smokeAlarm.fault':
    'Votre détecteur de fumée se dit en panne depuis le {since}. En cas d’incendie la nuit, il pourrait ne pas vous réveiller.',
  'mail.smokeAlarm.unknown':
    'Votre détecteur de fumée ne va pas bien depuis le {since}. En cas d’incendie la nuit, il pourrait ne pas vous réveiller.',
  'mail.smokeAlarm.how':
    'La page montre comment faire, en quelques minutes. Vous y répondez d’un geste, sans mot de passe.',
  'mail.smokeAlarm.then':
    'Vous ne pouvez pas l’atteindre, ou il n’y en a plus ? Dites-le : le gardien s’en occupe. Si rien ne change en deux semaines, nous le lui demandons.',
  'mail.smokeAlarm.law':
    'Le bailleur pose le détecteur ; qui habite le logement l’entretient et change sa pile ({law}).',
  'mail.smokeAlarm.button': 'Voir comment faire',
  'mail.smokeAlarmWell.subject': 'Votre détecteur de fumée va bien',
  'mail.smokeAlarmWell.what': 'Votre détecteur de fumée est de nouveau prêt à vous réveiller.',
  'mail.smokeAlarmWell.nothing': 'Vous n’avez rien à faire. Merci si c’était vous.',
  'refused.no_smoke_alarm':
    'Ce lien ne mène à aucun détecteur. Vérifiez qu’il est entier. Un détecteur qui va bien depuis un mois n’y est plus.',
  'refused.smoke_alarm_well': 'Votre détecteur de fumée va bien. Vous n’avez rien à faire.',
  'refused.no_leak':
    'Ce lien ne mène à aucune fuite. Vérifiez qu’il est entier. Une fuite finie depuis un mois n’y est plus.',
  'refused.leak_over': 'L’eau ne coule plus. Vous n’avez rien à faire.',
  'refused.sensor_gone':
    'L’appareil qui nous prévenait n’est plus là : nous ne savons pas si c’est fini. Si ça ne va pas, appelez l’agence.',
  'refused.price_to_come': 'Ce prix n’est pas encore celui de l’eau. Revenez le jour où il change.',
  'refused.no_proposal': 'Ce seuil n’est plus proposé. Regardez ce qui l’est maintenant.',
  'refused.no_threshold': 'Ce seuil est déjà retiré, ou n’a jamais été accepté.',
  'file.kind.leaks': 'Fuites et détecteurs de fumée',
  'file.why.leaks':
    'Les fuites et les détecteurs de fumée dont nous vous avons prévenu, et ce que vous en avez dit.',
} as const
