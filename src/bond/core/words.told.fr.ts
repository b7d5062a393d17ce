/** What the house says of it: refusals, and its part of an access request. Said by the server alone: no page loads it. */
export const fr = {
  'refused.bond_long': 'C’est trop long : {length} signes, {most} au plus. Gardez l’essentiel.',
  'refused.bond_names':
    'Ces mots semblent désigner quelqu’un. Retirez nom, adresse et téléphone : tout le monde lira cette phrase.',
  'refused.bond_full': 'Vous avez déjà {most} bulletins dans l’urne. Ils attendent ceux d’autres personnes.',
  'refused.bond_moved': 'Quelqu’un a répondu entre-temps. Relisez, puis recommencez : votre texte est gardé.',
  'refused.bond_past': 'Ce jour est passé : promettez pour aujourd’hui au plus tôt.',
  'refused.answerer_moved':
    'Quelqu’un vient de nommer une autre personne pour ce sujet. Fermez, relisez, puis recommencez si besoin.',
  'refused.bond_deputy': 'Il faut une personne, et une autre en son absence.',
  'refused.bond_not_here': 'Cette personne ne travaille pas au siège.',
  'file.kind.bond': 'Bulletins dans l’urne',
  'file.why.bond':
    'Vous avez mis quelque chose dans l’urne ; ce que cela dit est scellé et perd votre nom à l’ouverture.',
  'file.kind.ideas': 'Idées signées',
  'file.why.ideas': 'Les idées que vous avez signées, gardées tant qu’elles servent.',
  'refused.bond_empty': 'Choisissez au moins une réponse.',
  'refused.bond_uncounted':
    'Un essai se garde une fois terminé, quand ceux qui vivent avec ont été comptés. Il peut être arrêté avant.',
  'file.kind.quiet': 'Ne plus me demander',
  'file.why.quiet': 'Vous avez demandé qu’on ne vous pose plus la question du trimestre.',
}
