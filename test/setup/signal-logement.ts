import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

type StateSuivi = { dateCreation: string; description: string; public: boolean; createdBy: string }
type StateSentFile = { uuid: string; titre: string; documentType: string; description: null; url: string }

/** A dossier as that service gives it: every field of the shape that is public, some of which the house must never keep. */
export const stateDossier = (more: Record<string, unknown> = {}) => ({
  uuid: '0f0c1d7a-6f51-4c61-9d5e-2f7f4b1d0001',
  reference: '2026-17',
  dateCreation: '2026-11-20T10:00:00+00:00',
  statut: 'ACTIVE',
  description: 'Des moisissures dans la chambre depuis deux hivers',
  logementSocial: true,
  loyer: 412.57,
  numeroReclamationProprietaire: 'R-88',
  invariantFiscal: '1234567890',
  affectations: [
    {
      uuid: '7b1de3f0-0000-4000-8000-00000000a001',
      partenaireUuid: '7b1de3f0-0000-4000-8000-00000000b001',
      partenaireNom: 'Robine Habitat',
      partenaireType: 'BAILLEUR_SOCIAL',
      statut: 'NOUVEAU',
      dateAffectation: new Date().toISOString(),
    },
  ],
  adresse: {
    adresse: '3 rue de l’État',
    codePostal: '11100',
    ville: 'Narbonne',
    rnbId: null,
    cleBanAdresse: null,
  },
  desordres: [
    {
      identifiant: 'desordres_logement_humidite_piece_a_vivre',
      libelle: 'La pièce à vivre est humide',
      precisions: {},
      precisionsLibres: [],
    },
  ],
  qualifications: ['NON_DECENCE_CHECK'],
  suivis: [] as StateSuivi[],
  files: [] as StateSentFile[],
  personnes: [
    {
      personneType: 'OCCUPANT',
      nom: 'Le Goff',
      prenom: 'Anne',
      email: 'anne.legoff@example.org',
      telephone: '+33612345678',
      dateNaissance: '1970-01-02',
      revenuFiscal: '18 765 €',
      numAllocataire: '7654321Z',
      montantAllocation: '230 €',
      beneficiaireRsa: true,
    },
    { personneType: 'DECLARANT', nom: 'Assistante', prenom: 'Sociale' },
  ],
  ...more,
})

type Dossier = ReturnType<typeof stateDossier>

const password = 'un secret de l’État'

/**
 * A stand-in of Signal-Logement, strict as its public description and source (API 1.3.4) are: its program cannot run here. Entry with five tries,
 * tokens, pages of at most a hundred, the newest deposit first, no field that is not asked for; parts that move as its voter lets them, steps of
 * at least ten signs, files by their form. `cut`: after which answer the line breaks once, as if the house died there.
 */
export const openSignalLogement = async () => {
  const dossiers: Dossier[] = []
  const asked: string[] = []
  const bodies: { path: string; body: unknown }[] = []
  const uploads = new Map<string, { media: string; bytes: Buffer }>()
  let wrong = 0
  let tokens = 0
  let cut: string | undefined
  let away = false
  const standing = new Set<string>()
  const at = (): string => new Date().toISOString().replace(/\.\d+Z$/, '+00:00')
  const server = createServer((request, answer) => {
    const url = new URL(request.url ?? '', 'http://state.example')
    const path = url.pathname
    const said = `${request.method} ${path}`
    asked.push(`${said}${url.search}`)
    const say = (status: number, body: unknown) => {
      if (cut && said.includes(cut)) {
        cut = undefined
        return answer.destroy()
      }
      return answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    const wrongValue = (property: string, message: string) =>
      say(400, {
        message: 'Valeurs invalides pour les champs suivants :',
        status: 400,
        errors: [{ property, message, invalidValue: null }],
      })
    if (away) return say(503, { message: 'Service indisponible' })
    if (said === 'POST /api/login')
      return void jsonOf(request).then((body) => {
        if (wrong >= 5) return say(429, { message: 'Trop de tentatives.' })
        if (body['password'] !== password) {
          wrong++
          return say(401, { message: 'Identifiants invalides.' })
        }
        const token = `token-${++tokens}`
        standing.add(token)
        return say(200, { token, expires_at: '2099-01-01T00:00:00+00:00' })
      })
    const shown = /^\/show\/(.+)$/.exec(path)?.[1]
    if (shown) {
      const file = uploads.get(shown)
      if (!file || url.searchParams.get('_hash') !== 'signed') return say(404, { message: 'Introuvable' })
      return answer.writeHead(200, { 'content-type': file.media }).end(file.bytes)
    }
    if (!standing.has((request.headers.authorization ?? '').replace('Bearer ', '')))
      return say(401, { message: 'Unauthorized', status: 401 })
    if (path === '/api/signalements') {
      const [limit, page] = [
        Number(url.searchParams.get('limit') ?? 20),
        Number(url.searchParams.get('page') ?? 1),
      ]
      const from = url.searchParams.get('dateAffectationDebut') ?? ''
      if (!(limit >= 1 && limit <= 100) || page < 1 || !/^\d{4}-\d{2}-\d{2}$/.test(from))
        return wrongValue('limit', 'La limite est de 100.')
      const found = dossiers
        .filter(({ affectations: [one] }) => one!.dateAffectation >= from)
        .toSorted((a, b) => b.dateCreation.localeCompare(a.dateCreation))
      return say(200, found.slice((page - 1) * limit, page * limit))
    }
    const part = /^\/api\/affectations\/([^/]+)$/.exec(path)?.[1]
    if (part && request.method === 'PATCH')
      return void jsonOf(request).then((body) => {
        bodies.push({ path, body })
        const dossier = dossiers.find(({ affectations }) => affectations.some(({ uuid }) => uuid === part))
        const own = dossier?.affectations.find(({ uuid }) => uuid === part)
        if (!dossier || !own) return say(404, { message: 'Affectation introuvable.', status: 404 })
        if (dossier.statut !== 'ACTIVE')
          return say(403, {
            message: 'Vous n’avez pas l’autorisation d’accéder à cette ressource.',
            status: 403,
          })
        const { motifCloture, motifRefus, message, notifyUsager } = body
        const statut = String(body['statut'])
        if (!moves[statut]) return wrongValue('statut', 'Cette valeur doit être l’un des choix suivants.')
        if (statut === 'FERME' && !motifCloture)
          return wrongValue('motifCloture', 'Le motifCloture est obligatoire lorsque statut est FERME.')
        if (statut === 'REFUSE' && !motifRefus)
          return wrongValue('motifRefus', 'Le motifRefus est obligatoire lorsque statut est REFUSE.')
        if (['FERME', 'REFUSE'].includes(statut) && wordsIn(message).length < 10)
          return wrongValue('message', 'Le message est obligatoire lorsque statut est REFUSE ou FERME.')
        if (statut === 'NOUVEAU' && typeof notifyUsager !== 'boolean')
          return wrongValue('notifyUsager', 'Il est obligatoire d’indiquer si l’usager doit être notifié.')
        if (!moves[own.statut]!.includes(statut))
          return say(403, {
            message: `Cette transition n'est pas valide (${own.statut} --> ${statut}).`,
            status: 403,
          })
        own.statut = statut
        if (statut === 'FERME')
          dossier.suivis.unshift({
            dateCreation: at(),
            description: `Le signalement a été clôturé pour ${own.partenaireNom} avec le motif suivant :<br><strong>${String(motifCloture)}</strong><br><strong>Desc. : </strong>${String(message)}`,
            public: false,
            createdBy: `${own.partenaireNom} : LOGE Robine`,
          })
        return say(200, own)
      })
    const [, uuid, what] = /^\/api\/signalements\/([^/]+)(?:\/(suivis|files))?$/.exec(path) ?? []
    const dossier = dossiers.find((each) => each.uuid === uuid)
    if (!dossier) return say(404, { message: 'Signalement introuvable', status: 404 })
    if (!what) return say(200, dossier)
    const own = dossier.affectations[0]!
    if (own.statut !== 'EN_COURS')
      return say(403, { message: "Access Denied. L'affectation doit être au statut EN_COURS.", status: 403 })
    if (what === 'suivis')
      return void jsonOf(request).then((body) => {
        bodies.push({ path, body })
        const { description, notifyUsager, files = [] } = body
        if (wordsIn(description).length < 10)
          return wrongValue(
            'description',
            'Cette chaîne est trop courte. Elle doit avoir au minimum 10 caractères.',
          )
        if (!(files as string[]).every((one) => dossier.files.some((file) => file.uuid === one)))
          return wrongValue('files', 'Fichier inconnu.')
        const suivi = {
          dateCreation: at(),
          description: asHtml(String(description)),
          public: notifyUsager === true,
          createdBy: `${own.partenaireNom} : LOGE Robine`,
        }
        dossier.suivis.unshift(suivi)
        return say(201, suivi)
      })
    return void bytesOf(request)
      .then((bytes) =>
        new Response(new Uint8Array(bytes), {
          headers: { 'content-type': request.headers['content-type'] ?? '' },
        }).formData(),
      )
      .then(async (form) => {
        const sent = form.getAll('files[]').filter((one): one is File => typeof one !== 'string')
        bodies.push({ path, body: sent.map(({ name }) => name) })
        if (sent.length < 1 || sent.length > 5)
          return wrongValue('files', 'Vous ne pouvez pas téléverser plus de 5 fichiers.')
        if (sent.some(({ size }) => size > 10 * 1024 * 1024))
          return wrongValue('files[0]', 'Le fichier ne doit pas dépasser 10 Mo.')
        const taken: StateSentFile[] = []
        for (const one of sent)
          taken.push(await put(dossier, one.name, one.type, Buffer.from(await one.arrayBuffer())))
        return say(201, taken)
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const put = async (
    dossier: Dossier,
    titre: string,
    media: string,
    bytes: Buffer,
    documentType = 'AUTRE',
  ): Promise<StateSentFile> => {
    const uuid = randomUUID()
    uploads.set(uuid, { media, bytes })
    const file = { uuid, titre, documentType, description: null, url: `${base}/show/${uuid}?_hash=signed` }
    dossier.files.push(file)
    return file
  }
  return {
    dossiers,
    asked,
    bodies,
    password,
    put,
    /** the next answer to such a call is lost on its way */
    cutAfter: (what: string) => {
      cut = what
    },
    setAway: (is: boolean) => {
      away = is
    },
    endTokens: () => standing.clear(),
    url: base,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
export type SignalLogement = Awaited<ReturnType<typeof openSignalLogement>>

/** Which way a part may go (ApiAffectationVoter). */
const moves: Readonly<Record<string, readonly string[]>> = {
  NOUVEAU: ['EN_COURS', 'REFUSE'],
  EN_COURS: ['FERME'],
  REFUSE: ['EN_COURS'],
  FERME: ['NOUVEAU'],
}

const wordsIn = (said: unknown): string => (typeof said === 'string' ? said : '')

const asHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/'/g, '&#039;').replace(/\n/g, '<br />\n')

const bytesOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
const jsonOf = async (request: IncomingMessage): Promise<Record<string, unknown>> =>
  JSON.parse((await bytesOf(request)).toString()) as Record<string, unknown>
