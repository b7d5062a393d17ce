/** What people write in the thread, in their own words. */
export const notes = [
  'Appeler avant 9 h, elle travaille de nuit.',
  'Clé du local technique à l’agence.',
  'Déjà signalé en mars, voir le dossier précédent.',
] as const
export const yours = [
  'Il s’agit d’un entretien courant du logement. Nous vous expliquons tout dans le courrier joint.',
  'Cette réparation est à la charge du locataire d’après le décret ; nous restons joignables pour vous aider à trouver un artisan.',
] as const
export const toHq = [
  'Le bâtiment est-il encore sous garantie ?',
  'Peut-on engager le remplacement complet plutôt qu’une troisième réparation ?',
  'Le sinistre est-il déclaré ? Le locataire demande où cela en est.',
  'Quel montant peut-on engager sans passer par la commission ?',
] as const
export const fromHq = [
  'Oui, garantie jusqu’en juin. Passez par le constructeur.',
  'Accord pour le remplacement, imputez sur le budget d’entretien courant.',
  'Déclaré le mois dernier, l’expert passe la semaine prochaine.',
  'Jusqu’à 2 000 euros, l’agence décide seule.',
] as const
export const doneByHand = [
  'C’est fait, pièce remplacée.',
  'Réglé sur place en vingt minutes.',
  'Remis en état, j’ai vérifié avec la personne.',
  'Nettoyé et remis en service.',
] as const
export const refused = ['Pas de créneau avant trois semaines.', 'Ce n’est pas dans notre lot.'] as const
export const reminders = [
  'Bonjour, je n’ai pas encore de nouvelles.',
  'Toujours en attente d’un rendez-vous, merci.',
  'Où en est ma demande ?',
] as const
export const nobody = [
  'Personne n’a répondu, avis de passage laissé.',
  'Sonné deux fois et appelé, sans réponse.',
] as const
export const part = [
  'Carte électronique à commander.',
  'Mécanisme en rupture, commandé chez le fabricant.',
  'Vitrage sur mesure à faire.',
] as const
export const more = [
  'La colonne est percée sur un mètre, il faut la remplacer.',
  'Le ballon est hors d’usage, remplacement à prévoir.',
  'Tout le tableau est à reprendre.',
] as const
export const approved = [
  'Accord, merci de prévenir la locataire de la durée.',
  'D’accord pour ce montant.',
] as const
export const rejected = [
  'Nous faisons passer un autre devis.',
  'Montant trop élevé, on se rappelle.',
] as const
export const followOn = [
  'Réparation d’attente faite, un plâtrier doit reprendre le plafond.',
  'Fuite arrêtée, reste la peinture.',
] as const
export const done = [
  'Joint et tête de robinet changés, plus de fuite.',
  'Remis en service, essais faits devant la locataire.',
  'Pièce remplacée, tout fonctionne.',
  'Débouché et rincé, écoulement normal.',
  'Réglé, contrôlé pendant quinze minutes.',
] as const
export const contested = [
  'Ça recommence, comme avant.',
  'Ce n’est pas réparé, l’eau coule encore.',
  'Le technicien est venu mais le problème est toujours là.',
] as const
export const absentAgain = [
  'Trois passages sans réponse et aucun appel depuis. Nous fermons la demande ; un mot de votre part la rouvre.',
  'L’entreprise est passée trois fois sans trouver personne. Rappelez-nous quand vous voudrez, nous reprendrons tout de suite.',
] as const

/** What a desk says beside an answer that wants a sentence. */
export const explained: Readonly<Record<string, string>> = {
  no_agreement: 'Chacun a été entendu ; aucun accord n’a été trouvé.',
  put_right: 'Vous aviez raison : nous avons corrigé ce point. Veuillez nous excuser.',
}
