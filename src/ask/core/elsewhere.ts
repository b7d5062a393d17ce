import { type FactIndex, findFacts, type FoundFact, indexFacts, weighStem } from './find-facts.ts'
import { plain } from '../../kernel/core/fold-words.ts'
import { splitMail } from './split-mail.ts'
import { hearWordings, indexWordings, type Wording } from './wordings/hear-wording.ts'
import { grounds, shapes, stemsOf } from './word-stems.ts'

/** Where something stands that nobody at a door need be asked: a register, a program of the landlord, a sensor, a model. `source.<code>` says it. */
export const registers = [
  ['rplsFinancing', 'financement conventionnement APL PLAI PLUS PLS PLI date de convention prêt RPLS'],
  ['rplsQuarter', 'quartier prioritaire QPV ANRU politique de la ville zonage RPLS'],
  ['rplsRent', 'loyer principal moyen loyer au mètre carré mensuel marge plafond RPLS'],
  ['rplsEnergyDate', 'date du DPE émissions gaz à effet de serre GES étiquette climat RPLS'],
  ['rplsSale', 'vente mise en vente cession démolition vendus RPLS'],
  [
    'erpDebt',
    'impayés dettes quittance créances retards de loyer recouvrement plans d’apurement expulsion concours de la force publique CFP contentieux surendettement suspension APL',
  ],
  ['erpCharges', 'charges locatives régularisation provisions récupérables montant'],
  ['erpVoid', 'motif de vacance commerciale technique perte de loyer durée de vacance'],
  ['erpAccounts', 'dépenses d’entretien maintenance comptabilité budget consommé gros entretien'],
  [
    'surveyOps',
    'composition des ménages ressources revenus âge des personnes enquête OPS SLS nombre d’enfants',
  ],
  [
    'allocations',
    'candidats attributions CAL CALEOL SNE numéro unique délai d’attribution refus visite réservataires contingent cotation',
  ],
  [
    'staffFile',
    'heures jours de formation suivies agent absentéisme arrêts maladie de travail effectifs SIRH ressources humaines habilitations loges de fonction avantages en nature agressions envers le personnel',
  ],
  [
    'fieldPhones',
    'smartphones tablettes terminaux mobiles de service attribués cassés matériel informatique',
  ],
  [
    'trials',
    'avis des équipes agents gardiens pensent nouveau logiciel outil application essai expérimentation ressenti terrain',
  ],
  ['meterWater', 'consommation d’eau compteurs télérelève index fuites nocturnes'],
  ['meterHeat', 'consommation de chauffage kilowattheures exploitant chaufferie énergie facturée'],
  ['sensorAir', 'température thermomètre humidité intérieure capteurs mesures relever degrés froid chaud'],
  ['liftOperator', 'arrêts ascenseur taux de marche télésurveillance ascensoriste'],
  [
    'boilerService',
    'dernier entretien annuel des chaudières individuelles date attestation ramonage visite non fait',
  ],
  [
    'models',
    'surface de façade nombre de fenêtres menuiseries portes à remplacer métré maquette numérique simple double vitrage',
  ],
  ['dpeBase', 'observatoire DPE base ADEME diagnostics énergétiques publiés'],
  ['cadastre', 'parcelles cadastre foncier limites de propriété superficie du terrain'],
  ['risks', 'risques inondation argile Géorisques sismique radon plan de prévention'],
  ['diagnostics', 'amiante plomb termites diagnostics techniques DTA dossier rapports'],
  ['insurer', 'sinistres déclarés assurance indemnités dommage ouvrage dossiers'],
] as const

/** Pages of the house that tell what is no figure: who, which, when. `source.<code>` says which; by which words they are asked for. */
const pages = [
  [
    'pageTeam',
    'nom|noms|qui|liste*|coordonnees|annuaire gardien*|concierge* residence*|immeuble*|secteur*|chaque|batiment*|par_site -combien -remplac*',
    'organigramme|annuaire|trombinoscope agence*|equipe*|siege|a_jour',
  ],
  [
    'pageAbsences',
    'qui remplac*',
    'qui astreinte',
    'planning*|calendrier astreinte*|conges|absences|remplacement*',
    'absences|absent*|arrets longue*|remplac* par_agence|secteur*|gardien*|liste*',
  ],
  ['pageRates', 'taux_de_panne|taux_de_defaillance|fiabilite'],
  [
    'pageContracts',
    'qui|quelle|quel titulaire|mainteneur|prestataire|entreprise|ascensoriste|chauffagiste contrat|marche|maintient|entretient|entretien|intervient|residence*|secteur -bon -retard',
    'numero*|telephone|coordonnees ascensoriste|chauffagiste|prestataire*|entreprise*|astreinte_du',
  ],
  [
    'pageThread',
    'dossier|demande|reclamation|ticket numero|no|ref|1\\d{5}',
    'ou_en_est|ou_en_sont|ou_en_etes dossier*|demande*|reclam*|locataire*|mme|m|epoux',
    'qui la_rappelle|le_rappelle|les_rappelle|rappelle',
    'historique dossier*|echange*|reclam*|locataire*|intervention*',
    'est_ce_exact|est_il_exact|c_est_vrai dossier*|reponse|demande*|mme|m',
  ],
  ['pageTemplates', 'lettre*|courrier*|modele*|reponse* type|types'],
  [
    'pageCarnet',
    'rehabilit*|renov*|travaux quand|date*|annee*|depuis_20\\d\\d|realis*|refait*',
    'chang*|remplac*|refait* rehab*|ou_pas',
  ],
  ['pageAnswerers', 'qui interlocuteur*|referent*|contact* siege|direction*'],
] as const satisfies readonly Wording[]
const pageIndex = indexWordings(pages)

/** Acts that are done anyway, and tell it by the way. `source.<code>` says which. */
export const byProducts = [
  [
    'roundHall',
    'état propreté des halls escaliers parties communes nettoyage qualité panneaux affichage vitrine',
  ],
  [
    'roundBins',
    'état local poubelles conteneurs bacs enterrés encombrants dépôts sauvages sacs tri débordement brûlés',
  ],
  ['roundCellar', 'caves squat couchages stockage'],
  ['roundLift', 'ascenseur à l’arrêt en marche fonctionne état'],
  [
    'roundSafety',
    'extincteurs désenfumage portes coupe-feu paliers fumée issues de secours sécurité incendie vérification état',
  ],
  ['roundGrounds', 'état des abords aires de jeux espaces verts stationnement épaves voitures ventouses'],
  ['roundGate', 'portails porte de garage parking fonctionne état fermeture ferme ouvre'],
  ['roundBoiler', 'chaufferie état sous-station pression passage'],
  ['visitThings', 'marque modèle âge équipement relevé intervention technicien plaque signalétique'],
  ['visitAccess', 'code d’accès digicode clés consignes boîte à clés entreprise'],
  ['closingReason', 'cause de la panne raison origine motif des travaux'],
  ['homeOpinion', 'avis des locataires qualité travaux réalisés ressenti contents'],
  ['visitHours', 'heures où les locataires sont chez eux créneaux préférés horaires rendez-vous'],
] as const

export type SourceCode =
  | (typeof registers)[number][0]
  | (typeof pages)[number][0]
  | (typeof byProducts)[number][0]

const indexOf = (rows: readonly (readonly [string, string])[]): FactIndex =>
  indexFacts(rows.map(([code, said]) => ({ code, title: '', said })))

const registerIndex = indexOf(registers)
const byProductIndex = indexOf(byProducts)

/** Where a question finds its answer without being asked, the closest first; two at most. */
export const registersFor = (asked: string): SourceCode[] =>
  [...new Set([...pagesFor(asked), ...codesFor(asked, registerIndex)])].slice(0, 2)
export const byProductsFor = (asked: string): SourceCode[] => codesFor(asked, byProductIndex)

const pagesFor = (mail: string): SourceCode[] => {
  const { told, asksRule, asksFigure } = splitMail(mail)
  if (asksRule && !asksFigure && !/\bremplace|\brappelle/.test(plain(mail))) return []
  return told.flatMap((sentence) =>
    hearWordings(plain(sentence), pageIndex)
      .slice(0, 1)
      .map(({ code }) => code as SourceCode),
  )
}

// A source is named by a word or two of many: nearly all that is asked must be its own.
const leastOfSource = 0.5

const codesFor = (mail: string, index: FactIndex): SourceCode[] => {
  const { clauses, windows, light, asksRule, asksFigure, asksLook } = splitMail(mail)
  if (asksRule && !asksFigure && !asksLook) return []
  const found = clauses
    .flatMap((clause) => findFacts(clause, index, light))
    .filter(({ score }) => score >= leastOfSource)
    .toSorted((a, b) => b.score - a.score)
  const spoken = asksRule && !asksLook ? [] : windows.flatMap((words) => spokenOf(words, index))
  return [...new Set([...found, ...spoken].map(({ code }) => code as SourceCode))].slice(0, 2)
}

// Whoever tells what she saw, or wants somebody to look, says much beside: two words of a source in what she tells are enough, and of these the most.
const spokenOf = (words: string, index: FactIndex): FoundFact[] => {
  const said = stemsOf(words).filter((stem) => !shapes.has(stem) && !grounds.has(stem))
  return index.rows
    .map(({ code, all }) => {
      const both = said.filter((stem) => all.has(stem))
      return {
        code,
        score: both.length < leastSpoken ? 0 : both.reduce((sum, stem) => sum + weighStem(stem, index), 0),
      }
    })
    .filter(({ score }) => score >= leastWeight)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 1)
}

const leastSpoken = 2
const leastWeight = 5

/** A source that we know, and of which kind. */
export const kindOfSource = (code: string): 'derived' | 'act' | undefined => {
  if ([...registers, ...pages].some(([each]) => each === code)) return 'derived'
  return byProducts.some(([each]) => each === code) ? 'act' : undefined
}
