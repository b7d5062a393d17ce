/** What is written to who called for somebody else. */
export const fr = {
  'mail.caller.subject': 'Demande n° {no}, pour laquelle vous avez appelé',
  'mail.caller.what': 'Vous nous avez appelés pour quelqu’un d’autre, demande n° {no} : {nature}, {place}.',
  'mail.caller.filed': 'Nous l’avons enregistrée.',
  'mail.caller.slot': '{firm} vient le {slot}.',
  'mail.caller.visit': 'Notre équipe passe le {slot}.',
  'mail.caller.done': 'On nous dit que c’est réparé.',
  'mail.caller.over': 'La demande est close.',
  'mail.caller.why':
    'Nous vous écrivons parce que vous avez demandé à recevoir des nouvelles. Pour ne plus en recevoir, {call}.',
} as const
