/** What is written to whose request goes on in another one, which tells of the same thing. */
export const fr = {
  'mail.joined.subject': 'Votre demande n° {no} est suivie avec une autre : {nature}',
  'mail.joined.what':
    'Votre demande n° {no} et la demande n° {kept} disent la même chose : {nature}, {place}. Elles sont maintenant suivies ensemble, sous le n° {kept}.',
  'mail.joined.also': 'Y sont suivies aussi, pour votre foyer : {together}.',
  'mail.joined.nothing':
    'Vous n’avez rien à redire : ce que vous avez écrit et montré est lu avec elle. Nous vous écrirons quand elle sera close.',
  'mail.joined.disagree': 'Si ce n’est pas la même chose, dites-le : votre demande reprendra à part.',
  'mail.joined.button': 'Voir ma demande',
  'mail.joinedOver.subject': 'La demande n° {no}, suivie avec la vôtre, est close : {nature}',
  'mail.joinedOver.what':
    'La demande n° {no}, avec laquelle la vôtre est suivie, est close : {nature}, {place}. Elle est {reason}.',
  'mail.joinedOver.disagree': 'Si ce n’est pas réglé chez vous, dites-le : votre demande reprendra.',
  'mail.joinedOver.button': 'Voir ma demande',
  'mail.apart.subject': 'Votre demande n° {no} est de nouveau suivie à part : {nature}',
  'mail.apart.what':
    'Nous vous avions écrit que votre demande n° {no} était suivie avec une autre. Elle est de nouveau suivie à part : {nature}, {place}.',
  'mail.apart.due': 'Le travail est à faire {due}.',
  'mail.apart.button': 'Suivre ma demande',
} as const
