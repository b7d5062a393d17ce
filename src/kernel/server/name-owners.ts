import type { FastifyInstance } from 'fastify'
import type { Knows } from './identify.ts'
import type { Kernel, Slice } from './slice.ts'

/** Says whose a name is. Of two owners one would never be heard: a bug, told before any door is open. */
export type ClaimName = (name: string, owner: string) => void

/** The owners of one kind of names. `known`: whose a name is that was given before. */
export const makeOwners = (kind: string, known?: (name: string) => string | undefined): ClaimName => {
  const owners = new Map<string, string>()
  return (name, owner) => {
    const other = owners.get(name) ?? known?.(name)
    if (other !== undefined && other !== owner)
      throw new Error(`${kind}: ${name} has two owners, ${other} and ${owner}`)
    owners.set(name, owner)
  }
}

type NamedParts = Pick<Slice, 'name' | 'commands' | 'unsigned' | 'queries' | 'tasks' | 'offers' | 'words'>

/** Refuses two owners of one command (signed or not), question, task, offer or sentence; `floor`: what the kernel has of its own. */
export const refuseTwins = (floor: NamedParts, slices: readonly NamedParts[]): void => {
  const registries: Record<string, (slice: NamedParts) => object | undefined> = {
    commands: ({ commands, unsigned }) => ({ ...commands, ...unsigned }),
    queries: ({ queries }) => queries,
    tasks: ({ tasks }) => tasks,
    offers: ({ offers }) => offers,
    words: ({ words }) => words?.fr,
  }
  for (const [kind, namesOf] of Object.entries(registries)) {
    const own = makeOwners(kind)
    for (const slice of [floor, ...slices])
      for (const name of Object.keys(namesOf(slice) ?? {})) own(name, slice.name)
  }
}

/** Opens each slice's own addresses. What stands on the app already is the kernel's. */
export const openRoutes = async (app: FastifyInstance, kernel: Kernel, knows: Knows): Promise<void> => {
  const own = makeOwners('routes', (route) => {
    const [method = '', url = ''] = route.split(' ')
    return app.hasRoute({ method, url }) ? 'kernel' : undefined
  })
  let owner = ''
  app.addHook('onRoute', ({ method, url }) => {
    // The HEAD that comes with a GET is declared for it.
    for (const each of [method].flat().filter((name) => name !== 'HEAD')) own(`${each} ${url}`, owner)
  })
  for (const slice of kernel.slices) {
    owner = slice.name
    await slice.routes?.(app, kernel, knows)
  }
  owner = 'app'
}
