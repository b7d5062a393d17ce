import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

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
  suivis: [] as object[],
  files: [],
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
 * A stand-in of Signal-Logement, strict as its public description (API 1.3.4) is: its program cannot run here. Entry with five tries,
 * tokens, pages of at most a hundred, the newest deposit first, no field that is not asked for.
 */
export const openSignalLogement = async () => {
  const dossiers: Dossier[] = []
  const asked: string[] = []
  let wrong = 0
  const token = 'a-token'
  const server = createServer((request, answer) => {
    const say = (status: number, body: unknown) =>
      answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    const url = new URL(request.url ?? '', 'http://state.example')
    asked.push(`${request.method} ${url.pathname}${url.search}`)
    if (request.method === 'POST' && url.pathname === '/api/login')
      return void bodyOf(request).then((said) => {
        if (wrong >= 5) return say(429, { message: 'Trop de tentatives.' })
        if (said.password !== password) {
          wrong++
          return say(401, { message: 'Identifiants invalides.' })
        }
        return say(200, { token, expires_at: '2099-01-01T00:00:00+00:00' })
      })
    if (request.headers.authorization !== `Bearer ${token}`)
      return say(401, { message: 'Unauthorized', status: 401 })
    if (url.pathname === '/api/signalements') {
      const [limit, page] = [
        Number(url.searchParams.get('limit') ?? 20),
        Number(url.searchParams.get('page') ?? 1),
      ]
      const from = url.searchParams.get('dateAffectationDebut') ?? ''
      if (!(limit >= 1 && limit <= 100) || page < 1 || !/^\d{4}-\d{2}-\d{2}$/.test(from))
        return say(400, {
          message: 'Valeurs invalides',
          status: 400,
          errors: [{ property: 'limit', message: 'La limite est de 100.' }],
        })
      const found = dossiers
        .filter(({ affectations: [one] }) => one!.dateAffectation >= from)
        .toSorted((a, b) => b.dateCreation.localeCompare(a.dateCreation))
      return say(200, found.slice((page - 1) * limit, page * limit))
    }
    const one = dossiers.find(({ uuid }) => url.pathname === `/api/signalements/${uuid}`)
    return one ? say(200, one) : say(404, { message: 'Signalement introuvable', status: 404 })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    dossiers,
    asked,
    password,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
export type SignalLogement = Awaited<ReturnType<typeof openSignalLogement>>

const bodyOf = async (request: IncomingMessage): Promise<{ password?: string }> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return JSON.parse(Buffer.concat(parts).toString()) as { password?: string }
}
