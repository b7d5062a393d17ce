import { readSettings } from '../kernel/server/settings.ts'
import type { Kernel } from '../kernel/server/slice.ts'
import { openHouse } from './house.ts'

type Command = { says: string; run: (argv: string[], kernel: Kernel) => Promise<number> }

/** `npm run loge -- <name> …`: each is loaded when it is called. */
const commands: Record<string, Command> = {
  estate: {
    says: 'estate import rpls FICHIER.csv [--agency X] [--json] : charger un fichier RPLS',
    run: async (argv, kernel) => (await import('./cli/estate.ts')).estate(argv, kernel),
  },
  labels: {
    says: 'labels --building IMMEUBLE [--size 63.5x33.9] [--only dwellings|commons] [--used N] [--lang fr|en] [--out FICHIER] : les étiquettes à imprimer',
    run: async (argv, kernel) => (await import('./cli/labels.ts')).labels(argv, kernel),
  },
  seed: {
    says: 'seed [--print] [--dwellings N --requests N] : raconter le bailleur inventé, ou en charger un grand',
    run: async (argv, kernel) => (await import('./cli/seed.ts')).seed(argv, kernel),
  },
}

const help = (): string =>
  `Usage : npm run loge -- COMMANDE\n${Object.values(commands)
    .map((c) => `  ${c.says}`)
    .join('\n')}\n`

const [name = '', ...argv] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  process.stderr.write(help())
  process.exit(name && name !== 'help' ? 2 : 0)
}
const house = await openHouse({ ...readSettings(), logLevel: 'silent' })
const code = await command.run(argv, house.kernel).catch((bug: Error) => {
  process.stderr.write(`Quelque chose n’a pas marché : ${bug.message}\n`)
  return 1
})
await house.close()
process.exit(code)
