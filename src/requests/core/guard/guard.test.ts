import { describe, expect, test } from 'vitest'
import { guard } from './guard.ts'
import { lexicon as enLexicon } from './lexicon.en.ts'
import { lexicon as frLexicon } from './lexicon.fr.ts'
import type { GuardKind } from './guard-types.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

/** What was found in files, or could be: the first rows are the words of the CNIL's notice of 2012. */
const mustWarn: readonly (readonly [string, GuardKind])[] = [
  ['Locataire séropositif, prévenir le gardien', 'health'],
  ['Monsieur est alcoolique, passer le matin', 'health'],
  ['Violence conjugale, madame a quitté le logement', 'offence'],
  ['N’est pas de nationalité française', 'origin'],
  ['Tempérament agressif et procédurier', 'judgement'],
  ['procédurière, attention', 'judgement'],
  ['Locataire alcolique (voisins)', 'health'],
  ['A un cancer, ne répond plus', 'health'],
  ['Monsieur est diabétique et ne descend plus', 'health'],
  ['Personne dépressive, à ménager', 'health'],
  ['C’est une schizophrène, ne pas y aller seul', 'health'],
  ['madame est malade depuis trois mois', 'health'],
  ['Son fils est handicapé', 'health'],
  ['La locataire du 3e est enceinte', 'health'],
  ['Le monsieur est complètement fou', 'insult'],
  ['elle est folle, elle appelle tous les jours', 'insult'],
  ['Suivi en psychiatrie', 'health'],
  ['Voisin toxicomane', 'health'],
  ['Vit dans un syndrome de Diogène', 'health'],
  ['Monsieur boit beaucoup', 'health'],
  ['Le locataire est sourd, sonner longtemps', 'health'],
  ['Famille gitane, demande récurrente', 'origin'],
  ['Locataire d’origine algérienne', 'origin'],
  ['Madame est marocaine et parle mal français', 'origin'],
  ['Un noir a ouvert la porte', 'origin'],
  ['famille de roms au 2e', 'origin'],
  ['C’est un étranger, il ne comprend rien', 'origin'],
  ['Gens du voyage', 'origin'],
  ['Question de race sans doute', 'origin'],
  ['Dame voilée, ne veut pas d’homme chez elle', 'religion'],
  ['Famille musulmane, éviter le vendredi', 'religion'],
  ['pendant le ramadan elle n’ouvre pas', 'religion'],
  ['Témoins de Jéhovah', 'religion'],
  ['Sort de prison', 'offence'],
  ['Le fils est un dealer', 'offence'],
  ['Monsieur a un casier judiciaire', 'offence'],
  ['C’est un voleur', 'offence'],
  ['Le locataire a été condamné l’an dernier', 'offence'],
  ['Quel con ce locataire', 'insult'],
  ['La locataire est une connasse', 'insult'],
  ['Cas social', 'insult'],
  ['C’est un emmerdeur', 'insult'],
  ['Déléguée syndicale, prudence', 'union'],
  ['Il est à la CGT', 'union'],
  ['Militante communiste', 'union'],
  ['Couple homosexuel', 'sexLife'],
  ['Elle se prostitue', 'sexLife'],
  ['Il reçoit sa maîtresse le mardi', 'sexLife'],
  ['Locataire violent, y aller à deux', 'judgement'],
  ['De mauvaise foi, menteuse', 'judgement'],
  ['Fainéant, ne fait rien chez lui', 'judgement'],
  ['Mauvais payeur', 'judgement'],
  ['Monsieur est insupportable au téléphone', 'judgement'],
  ['Madame est très sale', 'judgement'],
  ['Madame est hospitalisée à Nantes', 'health'],
  ['Locataire bipolaire', 'health'],
  ['ses enfants sont mal élevés', 'judgement'],
  ['La dame a perdu la boule', 'health'],
  ['Réfugié ukrainien', 'origin'],
  ['Son mari la bat', 'offence'],
  ['il a fait 2 ans de taule', 'offence'],
  ['Elle est trop bête pour comprendre', 'judgement'],
  ['Occupant sans-papiers', 'origin'],
  ['Elle fait le trottoir', 'sexLife'],
]

/** What people write every day about a repair. */
const mustPass: readonly string[] = [
  'L’arbre malade de la cour menace de tomber',
  'Le platane est malade selon l’élagueur',
  'Canalisations en plomb à remplacer',
  'Les plombs ont sauté dans la cuisine',
  'Moisissures noires dans la chambre des enfants',
  'Le plafond de la chambre est noir de moisissure, dit madame Le Goff',
  'Carrelage blanc à remplacer',
  'Le fil noir et le fil bleu sont à nu',
  'Chien de race dangereuse dans la cour, maître absent',
  'Bruit sourd dans la colonne la nuit',
  'Mur aveugle côté nord, infiltration',
  'L’interphone de monsieur est muet',
  'La vis tourne folle, poignée à changer',
  'Robinet fou, il tourne sans fin',
  'Dépression de la VMC à mesurer dans les logements',
  'Porte condamnée au sous-sol',
  'La fenêtre des WC est condamnée',
  'Place handicapé occupée par un camion',
  'Rampe d’accès pour handicapés cassée',
  'L’enceinte de la résidence est ouverte, grille cassée',
  'Mur d’enceinte fissuré',
  'WC à la turque bouché au local du gardien',
  'Joint bourré de calcaire chez madame Benali',
  'Roue de la porte de garage voilée',
  'La porte est voilée et frotte',
  'Corps étranger dans la canalisation de monsieur Roux',
  'Poubelles pleines, ordures ménagères dans la cour',
  'Hall sale, escalier sale depuis lundi',
  'Femme de ménage absente, escalier sale',
  'Syndicat de copropriété à prévenir pour la toiture',
  'Le syndic n’a pas répondu',
  'Odeur agressive dans la cage d’escalier',
  'Le chien est agressif, le locataire le tient en laisse',
  'Vent violent, volet arraché chez la voisine',
  'Coup violent sur la porte palière',
  'Poutre maîtresse fissurée',
  'Prière de rappeler madame Le Goff après 17 h',
  'Store vénitien cassé dans la chambre',
  'Une couche d’enduit avec peinture à prévoir',
  'Nettoyer à l’alcool ménager, dit la notice, elle l’a',
  'Branchement clandestin sur la colonne électrique',
  'Direction assistée du portail en panne',
  'Parasites sur la télévision depuis la pose de l’antenne',
  'Meuble boiteux sous l’évier',
  'Odeur d’égout pénible pour les locataires',
  'Porte lourde, madame n’arrive pas à l’ouvrir',
  'Rue de Rome, bâtiment B, entrée 3',
  'Le cône de chantier est tombé sur la voiture',
  'Interphone : timbre trop faible, elle n’entend pas',
  'Fuite sous le lavabo, seau posé, rendez-vous jeudi',
  'Deux vitres cassées par la grêle, ménage à faire dans le hall',
  'Le chauffage est revenu, la locataire confirme',
  'Madame Le Goff est absente jusqu’au 12, clé chez le gardien',
  'Peinture d’origine à reprendre, elle s’écaille',
  'Madame Martin signale que son radiateur est malade',
  'Intervention chez M. Blanc, rendez-vous le 3',
  'Monsieur Lenoir absent, avis de passage laissé',
  'Fuite chez Mme Turc, 3e étage',
  'Fil blanc décroché chez le locataire',
  'Le locataire dit que le mur est noir et sale',
  'Ampoule grillée, hall dans le noir complet',
  'Elle a une fuite, l’eau est sale et pue',
  'Voisin bruyant, musique après 22 h',
  'Madame est en fauteuil roulant, ascenseur en panne',
  'Robinet violent retour d’eau chaude',
  'La clé est restée dans la porte',
  'Le volet est paralysé depuis mardi chez madame',
  'Porte blindée forcée, cambriolage hier',
  'Rats dans le local poubelles, dératiser',
  'Pas de personne présente, trois passages',
  'Madame signale une odeur d’alcool dans l’ascenseur',
  'Le carreleur espagnol passe vendredi',
  'cuvette fêlée chez monsieur Petit',
  'Peinture au plomb, risque pour l’enfant',
  'Le joint est mort',
  'sonnette muette chez la voisine',
  'rue du Temple Protestant, bâtiment C',
  'école juive en face, bruit de chantier',
  'Le gardien est malade cette semaine',
  'Hall 3 : crotte de chien, pas nettoyé',
  'Chaudière Chaffoteaux, marque italienne, chez elle',
  'Vide-ordures bouché, ça pue au 4e',
  'Le locataire accuse une fuite lourde',
  'Appartement sale à la sortie, nettoyage à chiffrer',
]

describe('the comment guard', () => {
  test.each(mustWarn)('warns of « %s » as %s', (text, kind) => {
    expect(guard(text, 'fr').map((w) => w.kind)).toContain(kind)
  })

  test.each(mustPass)('lets « %s » pass', (text) => {
    expect(guard(text, 'fr')).toEqual([])
  })

  test('points at the words and proposes a neutral wording', () => {
    const text = 'Attention : tempérament agressif.'
    const [warning] = guard(text, 'fr')
    expect(warning).toEqual({
      span: [12, 32],
      kind: 'judgement',
      word: 'tempérament agressif',
      suggest: 'guard.suggest.visit_risk',
    })
    expect(fr['guard.suggest.visit_risk']).toBe('risque de violence en cas de déplacement')
  })

  test('finds every place, in order', () => {
    const kinds = guard('Alcoolique. Son frère sort de prison.', 'fr').map((w) => w.kind)
    expect(kinds).toEqual(['health', 'offence'])
  })

  test.each([
    ['The tenant is an alcoholic', 'health'],
    ['He is crazy, do not go alone', 'insult'],
    ['She is pregnant', 'health'],
    ['Known to the police', 'offence'],
    ['Muslim family on the 2nd floor', 'religion'],
    ['The tenant is aggressive', 'judgement'],
  ] as const)('warns in English too: « %s »', (text, kind) => {
    expect(guard(text, 'en').map((w) => w.kind)).toContain(kind)
  })

  test.each([
    'Black mould in the bathroom, tenant called twice',
    'Sick tree near the car park',
    'The dog is aggressive, tenant keeps it on a lead',
    'Blind stuck in the bedroom',
    'Hallway dirty since Monday',
    'Disabled parking bay blocked',
  ])('lets « %s » pass', (text) => {
    expect(guard(text, 'en')).toEqual([])
  })

  test('an empty text and one without letters say nothing', () => {
    expect([guard('', 'fr'), guard('… 12 h – 14 h ?', 'fr')]).toEqual([[], []])
  })

  test('every kind and every suggestion has its words in both languages', () => {
    for (const { kind, suggest } of [...frLexicon, ...enLexicon])
      for (const key of [`guard.kind.${kind}`, ...(suggest ? [`guard.suggest.${suggest}`] : [])])
        expect([key, key in fr, key in en]).toEqual([key, true, true])
  })
})
