import { type FactIndex, findFacts, type FoundFact, indexFacts, weighStem } from './find-facts.ts'
import { splitMail } from './split-mail.ts'
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
  [
    'pageTeam',
    'nom du gardien nom des gardiens secteur de chaque gardien qui s’occupe de quel immeuble annuaire de l’équipe organigramme trombinoscope',
  ],
  [
    'pageAbsences',
    'qui remplace absences longues remplaçants planning d’astreinte qui est d’astreinte congés continuité de service',
  ],
  ['pageRates', 'taux de panne fiabilité par marque par modèle par âge équipement défaillances'],
  [
    'pageContracts',
    'titulaire du marché mainteneur ascensoriste chauffagiste numéro d’astreinte du prestataire bordereau périmètre du contrat',
  ],
  [
    'pageThread',
    'dossier numéro de la demande historique des échanges où en est le dossier qui rappelle le locataire compte rendu d’intervention pv photos du fil',
  ],
  ['pageTemplates', 'lettres types courriers types modèles de réponse réponses types modèle de courrier'],
  [
    'pageCarnet',
    'travaux réalisés dans le logement carnet d’information du logement date de remplacement fenêtres portes isolation réhabilitation',
  ],
  ['pageAnswerers', 'interlocuteur au siège qui contacter au siège référent direction qui répond de quoi'],
  ['insurer', 'sinistres déclarés assurance indemnités dommage ouvrage dossiers'],
] as const

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

export type SourceCode = (typeof registers)[number][0] | (typeof byProducts)[number][0]

const indexOf = (rows: readonly (readonly [string, string])[]): FactIndex =>
  indexFacts(rows.map(([code, said]) => ({ code, title: '', said })))

const registerIndex = indexOf(registers)
const byProductIndex = indexOf(byProducts)

/** Where a question finds its answer without being asked, the closest first; two at most. */
export const registersFor = (asked: string): SourceCode[] => codesFor(asked, registerIndex)
export const byProductsFor = (asked: string): SourceCode[] => codesFor(asked, byProductIndex)

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
  if (registers.some(([each]) => each === code)) return 'derived'
  return byProducts.some(([each]) => each === code) ? 'act' : undefined
}
