import { z } from 'zod/mini'
import { plainText } from '../plain-text.ts'

const text = z.optional(z.nullable(z.string()))

/**
 * What the house takes of a dossier of Signal-Logement (API 1.3.4, GET /api/signalements), and no more. What is not named here is
 * dropped before anything is kept: numbers of benefits, incomes, dates of birth, rents, ways to reach her, who else is named.
 */
const shape = z.object({
  uuid: z.uuid(),
  reference: text,
  dateCreation: text,
  statut: text,
  description: text,
  numeroReclamationProprietaire: text,
  affectations: z._default(
    z.array(
      z.object({
        uuid: z.uuid(),
        partenaireUuid: text,
        partenaireNom: text,
        statut: z.string(),
        dateAffectation: text,
      }),
    ),
    [],
  ),
  adresse: z.optional(
    z.nullable(
      z.object({
        adresse: text,
        codePostal: text,
        ville: text,
        etage: text,
        numAppart: text,
        codeInsee: text,
        rnbId: text,
        cleBanAdresse: text,
      }),
    ),
  ),
  desordres: z._default(z.array(z.object({ identifiant: text, libelle: text })), []),
  qualifications: z._default(z.array(z.nullable(z.string())), []),
  suivis: z._default(
    z.array(z.object({ dateCreation: z.string(), description: z.string(), createdBy: text })),
    [],
  ),
  files: z._default(
    z.array(z.object({ uuid: z.uuid(), titre: text, documentType: text, url: z.string() })),
    [],
  ),
  personnes: z._default(z.array(z.object({ personneType: text, nom: text, prenom: text })), []),
})
export type StateDossier = z.infer<typeof shape>

/** A dossier with the least that a thread needs: of persons, the one who lives there. Nothing where it is none. */
export const leastDossier = (said: unknown): StateDossier | undefined => {
  const read = shape.safeParse(withPlainText(said))
  if (!read.success) return undefined
  const { personnes, ...dossier } = read.data
  return { ...dossier, personnes: personnes.filter(({ personneType }) => personneType === 'OCCUPANT') }
}

// What no database holds stands in no answer of ours either.
const withPlainText = (said: unknown): unknown =>
  JSON.parse(JSON.stringify(said ?? null), (_, value: unknown) =>
    typeof value === 'string' ? plainText(value) : value,
  )

/** A file of a dossier. Its address holds a signature that soon stands no more. */
export type StateFile = StateDossier['files'][number]

/** Files that hold more of people than a repair needs: a lease with its rent, a print of the whole dossier with incomes. */
const leftThere: ReadonlySet<string> = new Set(['SITUATION_FOYER_BAIL', 'EXPORT'])

/** What of a dossier’s files the house takes. */
export const neededFiles = ({ files }: StateDossier): StateFile[] =>
  files.filter(({ documentType }) => !leftThere.has(documentType ?? ''))

/** A step that somebody told there; HTML is taken for the words that it holds. */
export type StateStep = StateDossier['suivis'][number]

/** Words of a step, without marks of HTML. */
export const plainStep = (html: string): string =>
  html
    .replace(/<(?:br|\/p|\/li|\/div)\b[^>]{0,200}>/gi, '\n')
    .replace(/<[^>]{0,500}>/g, '')
    .replace(/&(nbsp|amp|lt|gt|quot|#0?39);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': '’',
  '#039': '’',
}
