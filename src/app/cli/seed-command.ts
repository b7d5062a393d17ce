import { createHash } from 'node:crypto'
import { createReadStream, globSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { createBrotliDecompress } from 'node:zlib'
import { tellAsked } from '../../../seeds/asked-questions.ts'
import { tellBond } from '../../../seeds/bond.ts'
import { idOf } from '../../../seeds/characters.ts'
import { loadDump, printDump } from '../../../seeds/dump.ts'
import { firmId } from '../../../seeds/firms.ts'
import { tellNews } from '../../../seeds/first-news.ts'
import { tellSensors } from '../../../seeds/first-sensors.ts'
import { tellVoids } from '../../../seeds/first-voids.ts'
import { loadLarge } from '../../../seeds/large.ts'
import { beginSequel, printSequel } from '../../../seeds/sequel.ts'
import { spendTime } from '../../../seeds/spent-time.ts'
import { tell, type Told } from '../../../seeds/tell.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { json, sql } from '../../kernel/server/sql.ts'
import { countMonths } from '../../satisfaction/server/count-months.ts'
import { quietly, sequelPath } from '../seed-story.ts'

const root = new URL('../../../', import.meta.url).pathname
export const dumpPath = `${root}seeds/landlord.sql.br`

/**
 * `seed`: tells the invented landlord to an empty house. `--print` also writes seeds/landlord.sql.br, from which a first
 * start (`--shipped`) loads it in a second, and seeds/sequel.jsonl.br, what happens in the days after. `--dwellings N --requests N`: a large landlord, in bulk, for the benchmarks.
 */
export const seed = async (argv: string[], kernel: Kernel): Promise<number> => {
  const { values } = parseArgs({
    args: argv,
    options: {
      print: { type: 'boolean' },
      shipped: { type: 'boolean' },
      dwellings: { type: 'string' },
      requests: { type: 'string' },
    },
  })
  const say = (line: string): void => void process.stderr.write(`  ${line}\n`)
  if (await kernel.database.owner.row(sql`select 1 from estate.agency limit 1`)) {
    process.stderr.write(
      'Cette base a déjà un bailleur : rien n’a été changé. Donnez un autre DATA_DIR ou DATABASE_URL.\n',
    )
    return 1
  }
  if (values.dwellings || values.requests) {
    const dwellings = Number(values.dwellings ?? 25_000)
    const requests = Number(values.requests ?? 1_000_000)
    if (!(dwellings >= 100 && requests >= 100)) {
      process.stderr.write('Il faut au moins 100 logements et 100 demandes.\n')
      return 2
    }
    await loadLarge(kernel.database, { dwellings, people: Math.round(dwellings * 2.4), requests }, say)
    return 0
  }
  if (values.shipped) {
    await beginSequel(kernel, await loadDump(kernel.database.config, dumpPath))
    const now = new Date().toISOString()
    await spendTime(kernel, dayOf(now))
    await countMonths(kernel, now)
    await tellNews(quietly(kernel), now)
    await tellBond(quietly(kernel))
    await tellAsked(quietly(kernel), now)
    await tellVoids(quietly(kernel), now)
    await tellSensors(quietly(kernel), now)
    return 0
  }
  const { refused, goOn } = await tellQuietly(kernel, say)
  if (values.print) {
    await printDump(kernel.database.config, dumpPath, stampOfSeeds())
    await printSequel(sequelPath, await goOn())
  }
  say(`refused: ${JSON.stringify(refused)}`)
  return 0
}

/** The story through the bus; nobody is written to about what is invented. */
export const tellQuietly = async (kernel: Kernel, say?: (line: string) => void): Promise<Told> => {
  const told = await tell(quietly(kernel), say)
  const people = ['le-goff', 'karim', 'nadia', 'luc', 'sylvie', 'ines', 'helene', 'gilles', 'capucine'].map(
    idOf,
  )
  const settings = {
    demo: true,
    landlord: {
      name: 'Robine Habitat',
      onCall: '04 68 90 10 99',
      onCallMail: 'astreinte@robine-habitat.example',
      legalForm: 'Office public de l’habitat, inventé',
      siren: '000 000 000',
      address: '1 cours de la République, 11100 Narbonne',
      phone: '04 68 90 10 00',
      publisher: 'Hélène Vidal, inventée',
      hostName: 'Votre ordinateur',
      hostAddress: 'Là où tourne cette démonstration',
      hostPhone: '04 68 90 10 00',
      dpoEmail: 'donnees@robine-habitat.example',
    },
    personas: [...people, firmId('atlantique'), firmId('narbotherm')],
  }
  for (const [key, value] of Object.entries(settings))
    await kernel.database.owner.run(
      sql`insert into kernel.setting (key, value) values (${key}, ${json(value)}) on conflict (key) do nothing`,
    )
  return told
}

// The large landlord of the benchmarks is another story.
const seedSources = (): string[] =>
  globSync(['seeds/*.ts', 'seeds/*.csv', 'db/migrations/*.sql'], {
    cwd: root,
    exclude: ['seeds/large.ts'],
  }).sort()

/** What the dump was made from: the seeds, and the tables that hold them. */
export const stampOfSeeds = (): string => {
  const hash = createHash('sha256')
  for (const file of seedSources()) hash.update(file).update(readFileSync(root + file))
  return hash.digest('hex')
}

/** The stamp that a dump carries. */
export const stampOfDump = async (): Promise<string | undefined> => {
  const lines = createInterface({ input: createReadStream(dumpPath).pipe(createBrotliDecompress()) })
  for await (const line of lines) return line.replace(/^-- /, '')
  return undefined
}
