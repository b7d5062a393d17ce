import { addWorkingDays, addWorkingMinutes, officeCalendar } from '../src/kernel/core/calendar.ts'
import type { Outcome } from '../src/kernel/core/command.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import { contractId } from './firms.ts'
import type { Life, Spot, Step, World } from './lives.ts'

type KeptAnswer = {
  on: string
  agency: string
  nature: string
  directorate: string
  words: string
  asked: string
  reply: string
  /** `building`: the one where it was asked */
  about: { nature?: string; thing?: string; trade?: string; contract?: string; building?: true }
  forFirms?: boolean
}

/** What agencies asked of head office in the autumn, what it answered, and kept for the next one: by kind of matter, of thing, of contract, by building. */
const answers: readonly KeptAnswer[] = [
  {
    on: '2026-09-03',
    agency: 'razimbaud',
    nature: 'damp.mould',
    directorate: 'patrimoine',
    words: 'La ventilation du bâtiment doit-elle être refaite, ou traitons-nous le logement seul ?',
    asked: 'Moisissures : faut-il attendre la réfection de la ventilation ?',
    reply:
      'Non. Traitez le logement sans attendre : bouches nettoyées ou changées une à une, entrées d’air dégagées, mesure d’humidité. La réfection d’ensemble se décide à trois logements touchés dans la même colonne.',
    about: { nature: 'damp.mould' },
    forFirms: true,
  },
  {
    on: '2026-09-08',
    agency: 'montplaisir',
    nature: 'heating.boiler',
    directorate: 'patrimoine',
    words: 'La chaudière a dix-huit ans et tombe en panne chaque mois. On répare encore ?',
    asked: 'À partir de quand remplace-t-on une chaudière individuelle ?',
    reply:
      'À quinze ans, ou à la troisième panne en douze mois. Demandez le remplacement dans le bon de travaux : il est au contrat P3, sans devis.',
    about: { thing: 'boiler' },
    forFirms: true,
  },
  {
    on: '2026-09-10',
    agency: 'roches',
    nature: 'pest.cockroach',
    directorate: 'proximite',
    words: 'Peut-on traiter un seul logement, le voisin refuse ?',
    asked: 'Cafards : traite-t-on un logement seul ?',
    reply:
      'Non, toute la colonne, sinon ils reviennent. Prévenez par affiche huit jours avant. Si un voisin refuse l’entrée, traitez les autres et envoyez le courrier type « accès refusé ».',
    about: { nature: 'pest.cockroach' },
    forFirms: true,
  },
  {
    on: '2026-09-15',
    agency: 'horte-neuve',
    nature: 'lock.lost_keys',
    directorate: 'juridique',
    words: 'Elle a perdu ses clés. Qui paie la serrure ?',
    asked: 'Clés perdues : qui paie la serrure ?',
    reply:
      'Le locataire, clés et serrure. Le bailleur paie s’il y a eu effraction (dépôt de plainte) ou si la serrure était usée avant.',
    about: { nature: 'lock.lost_keys' },
  },
  {
    on: '2026-09-17',
    agency: 'centre',
    nature: 'intercom.broken',
    directorate: 'patrimoine',
    words: 'Le combiné n’existe plus chez le fabricant. Que met-on à la place ?',
    asked: 'Par quoi remplacer un combiné d’interphone qui n’existe plus ?',
    reply:
      'Un combiné universel deux fils, jusqu’à trois par immeuble. Au-delà, la platine se remplace : écrivez-le dans le fil, c’est au plan de l’année suivante.',
    about: { nature: 'intercom.broken' },
    forFirms: true,
  },
  {
    on: '2026-09-22',
    agency: 'saint-jean',
    nature: 'lift.stopped',
    directorate: 'patrimoine',
    words: 'Panne de plus de deux jours : que doit-on aux personnes qui ne peuvent pas descendre ?',
    asked: 'Ascenseur arrêté plus de deux jours : que proposer aux personnes âgées ?',
    reply:
      'Le portage des courses par l’entreprise, prévu au contrat dès la 24e heure : appelez leur centre d’appels et donnez le numéro du bon. Le gardien passe chaque jour chez les personnes signalées.',
    about: { contract: 'ASC-2022' },
  },
  {
    on: '2026-09-24',
    agency: 'reveillon',
    nature: 'plumbing.tap_leak',
    directorate: 'juridique',
    words: 'Le robinet a vingt ans : le joint est-il encore à la charge du locataire ?',
    asked: 'Robinet vétuste : à la charge de qui ?',
    reply:
      'Le joint et le clapet sont au locataire, même sur un vieux robinet. Le robinet lui-même est au bailleur dès qu’il est usé par le temps : au-delà de dix ans, on ne discute pas.',
    about: { nature: 'plumbing.tap_leak' },
  },
  {
    on: '2026-09-29',
    agency: 'montplaisir',
    nature: 'heating.radiator_cold',
    directorate: 'patrimoine',
    words: 'À quelle date la chauffe est-elle mise en route cette année ?',
    asked: 'Quand le chauffage collectif est-il mis en route ?',
    reply:
      'Le 10 octobre, ou dès trois jours sous 16 °C à 20 h. L’exploitant a trois jours pour finir les purges. Avant cette date, répondez que c’est normal et donnez la date.',
    about: { contract: 'P2-2023-01' },
  },
  {
    on: '2026-10-06',
    agency: 'centre',
    nature: 'hotwater.tank_leak',
    directorate: 'patrimoine',
    words: 'Le ballon fuit par le groupe de sécurité. On change tout ?',
    asked: 'Chauffe-eau qui goutte au groupe de sécurité : tout changer ?',
    reply:
      'Un goutte-à-goutte pendant la chauffe est normal. S’il coule en continu, changez le groupe seul ; le ballon au-delà de douze ans ou si la cuve est percée.',
    about: { thing: 'waterHeater' },
    forFirms: true,
  },
  {
    on: '2026-10-08',
    agency: 'razimbaud',
    nature: 'bins.bulky',
    directorate: 'proximite',
    words: 'Les encombrants reviennent chaque semaine. Peut-on facturer ?',
    asked: 'Encombrants dans les communs : à qui la facture ?',
    reply:
      'À la personne si elle est identifiée et prévenue par écrit, jamais à tout l’immeuble. Sinon, enlèvement au contrat, une fois par semaine, et passage de la ville à demander avec la photo.',
    about: { nature: 'bins.bulky' },
  },
  {
    on: '2026-10-13',
    agency: 'roches',
    nature: 'power.partial',
    directorate: 'assurances',
    words: 'Surtension : ses appareils sont grillés. On fait quoi ?',
    asked: 'Appareils grillés par une surtension : qui indemnise ?',
    reply:
      'Son assurance habitation d’abord : donnez-lui l’attestation de panne, que l’entreprise remplit à la visite. Nous déclarons de notre côté si tout l’immeuble est touché.',
    about: { trade: 'electricity' },
  },
  {
    on: '2026-10-20',
    agency: 'horte-neuve',
    nature: 'plumbing.ceiling_leak',
    directorate: 'assurances',
    words: 'Dégât des eaux entre deux logements : on attend les assurances pour réparer la fuite ?',
    asked: 'Dégât des eaux : attendre les assurances pour réparer ?',
    reply:
      'Jamais pour la fuite : réparez tout de suite. Le constat amiable se remplit ensuite avec les deux locataires ; les embellissements attendent l’accord des assureurs.',
    about: { trade: 'plumbing' },
  },
  {
    on: '2026-10-27',
    agency: 'centre',
    nature: 'door.entrance',
    directorate: 'patrimoine',
    words: 'La porte du hall ne se referme plus seule, encore. Réparer ou changer ?',
    asked: 'Porte du hall : réparer le ferme-porte ou le changer ?',
    reply:
      'Ici, changez-le : la porte est refaite au printemps, le ferme-porte renforcé sera gardé. C’est validé, inutile de demander un devis.',
    about: { building: true },
    forFirms: true,
  },
  {
    on: '2026-11-03',
    agency: 'saint-jean',
    nature: 'damp.condensation',
    directorate: 'patrimoine',
    words: 'Les fenêtres ruissellent tous les matins dans cet immeuble. Un projet est prévu ?',
    asked: 'Condensation sur les fenêtres : des travaux sont-ils prévus ici ?',
    reply:
      'Oui : fenêtres et ventilation en 2027, l’appel d’offres part en février. D’ici là, faites vérifier les entrées d’air et remettez le dépliant « Aérer, chauffer ».',
    about: { building: true },
  },
]

const work = (at: string, minutes: number): string => addWorkingMinutes(officeCalendar, at, minutes)

/** Each from the tenant’s first word to the answer that stays; the agency closes the thread then. `spotAt`: where somebody lives, at an agency. */
export function* keptAnswers(
  w: World,
  spotAt: (agency: string, nth: number) => Spot | undefined,
): Generator<Life> {
  for (const [nth, answer] of answers.entries()) {
    const spot = spotAt(answer.agency, nth)
    if (spot) yield answered(w, answer, spot, nth)
  }
}

async function* answered(w: World, answer: KeptAnswer, spot: Spot, nth: number): Life {
  const { nature, directorate, words, asked, reply, forFirms = false } = answer
  const request = derivedId('seed request', 'kept answer', nth)
  const agent = w.agentAt(spot.agency)
  const head = w.hq(directorate)
  let n = 0
  const act = (at: string, actor: Step['actor'], type: string, data: unknown, subject = request): Step => ({
    at,
    actor,
    command: { id: derivedId('kept answer', nth, n++), type, subject, data, at },
  })
  const filedAt = work(`${answer.on}T07:00:00.000Z`, 20 + nth * 7)
  yield act(filedAt, agent, 'request.file', {
    nature,
    channel: 'counter',
    unit: spot.unit,
    ...(spot.tenant ? { requester: { person: spot.tenant.id } } : {}),
  })
  const askedAt = work(filedAt, 95)
  const outcome: Outcome = yield act(askedAt, agent, 'request.askHq', { directorate, words })
  const question = questionOf(outcome)
  if (!question) return
  const answeredAt = addWorkingDays(officeCalendar, askedAt, 2)
  yield act(answeredAt, head, 'request.answerHq', { question, words: reply })
  const { contract, building, ...about } = answer.about
  yield act(
    work(answeredAt, 4),
    head,
    'knowledge.keep',
    {
      asked,
      reply,
      forFirms,
      about: {
        ...about,
        ...(contract ? { contract: contractId(contract) } : {}),
        ...(building ? { building: spot.building } : {}),
      },
    },
    question,
  )
  yield act(work(answeredAt, 60), agent, 'request.close', { reason: 'nothing_found', words: reply })
}

const questionOf = (outcome: Outcome): string | undefined =>
  outcome.ok
    ? (outcome.facts.find(({ type }) => type === 'request.hqAsked')?.data['question'] as string | undefined)
    : undefined
