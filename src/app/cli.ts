import { constants, setPriority } from 'node:os'
import { readSettings } from '../kernel/server/settings.ts'
import type { Kernel } from '../kernel/server/slice.ts'

type Run = (argv: string[], kernel: Kernel) => Promise<number>

/** `alone`: works on files and needs neither database nor house, but for its `verbs`, which need both. */
type Command = { says: string } & (
  | { run: Run }
  | { alone: (argv: string[]) => Promise<number>; verbs?: ReadonlyMap<string, Run> }
)

/** `npm run loge -- <name> …`: each is loaded when it is called. */
const commands: Record<string, Command> = {
  bim: {
    says: 'bim inspect MAQUETTE.ifc | plan MAQUETTE.ifc --out DOSSIER | diff ANCIENNE.ifc NOUVELLE.ifc [--json] : lire, dessiner ou comparer des maquettes, sans base de données | publish MAQUETTE.ifc --building IMMEUBLE [--accept safe] [--json] : la livrer et la lire | export --building IMMEUBLE --out FICHIER.ifc : la maquette livrée, avec ce qui a été constaté depuis | cobie --building IMMEUBLE --out FICHIER.xlsx|.zip : un bâtiment en tableaux COBie',
    alone: async (argv) => (await import('../bim/server/cli/bim-command.ts')).bim(argv),
    verbs: new Map([
      [
        'publish',
        async ([, ...argv], kernel) => (await import('./cli/publish-command.ts')).publish(argv, kernel),
      ],
      [
        'export',
        async ([, ...argv], kernel) => (await import('./cli/export-command.ts')).exportModel(argv, kernel),
      ],
      ['cobie', async ([, ...argv], kernel) => (await import('./cli/cobie-command.ts')).cobie(argv, kernel)],
    ]),
  },
  consulted: {
    says: 'consulted [--reader PERSONNE] [--file DOSSIER] : qui a ouvert quel dossier quel jour, pour le délégué à la protection des données',
    run: async (argv, kernel) =>
      (await import('./cli/consultations-command.ts')).printConsulted(argv, kernel),
  },
  erp: {
    says: 'erp set SOURCE REGLAGE.json | run SOURCE --file FICHIER [--apply] [--json] | code SOURCE LISTE LEUR_CODE LE_NOTRE | replay CAUSE | fetch ACCES.json : prendre ce que dit votre autre logiciel | outlet SORTIE REGLAGE.json | send ACCES.json | resend SORTIE --from N [ACCES.json] : lui dire ce qui a été fait ici, et lire ses réponses',
    run: async (argv, kernel) => {
      // A night’s extract gives way to whoever works; with the last of all priorities it would hold its transactions open for long.
      setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
      return (await import('./cli/erp-command.ts')).erp(argv, kernel)
    },
  },
  estate: {
    says: 'estate import rpls FICHIER.csv [--agency X] [--json] : charger un fichier RPLS | estate carnet --unit REFERENCE --out FICHIER.pdf : le carnet d’information d’un logement',
    run: async (argv, kernel) => (await import('./cli/estate-command.ts')).estate(argv, kernel),
  },
  ids: {
    says: 'ids check EXIGENCES.ids|logement-social MAQUETTE.ifc [--json] : vérifier une maquette, sans base de données',
    alone: async (argv) => (await import('../bim/server/cli/ids-command.ts')).ids(argv),
  },
  labels: {
    says: 'labels --building IMMEUBLE [--size 63.5x33.9] [--only dwellings|commons] [--used N] [--lang fr|en] [--out FICHIER] : les étiquettes à imprimer',
    run: async (argv, kernel) => (await import('./cli/labels-command.ts')).labels(argv, kernel),
  },
  landlord: {
    says: 'landlord [CLE=VALEUR …] : ce que le bailleur dit de lui (mentions légales, données), et ce qui manque',
    run: async (argv, kernel) => (await import('./cli/landlord-command.ts')).landlord(argv, kernel),
  },
  people: {
    says: 'people hire --role ROLE --email ADRESSE --name "PRENOM NOM" [--agency X] [--job METIER] [--login NOM] : faire entrer quelqu’un | people import tenants FICHIER.csv [--json] : les locataires, leurs logements et comment les joindre',
    run: async (argv, kernel) => (await import('./cli/people-command.ts')).hirePeople(argv, kernel),
  },
  refs: {
    says: 'refs same FICHIER.csv | link A.csv B.csv --address COLONNE[+COLONNE…] --postcode COLONNE [--address-b COLONNE] [--postcode-b COLONNE] [--settled PAIRES.csv] [--least 0.5] [--json] : quelles lignes disent le même lieu, sans base de données | people FICHIER.csv --fields NOM,PRENOM… [--within COLONNE] [--json] : quelles lignes disent peut-être la même personne | import ban|rnb|dpe FICHIER [--anyway] [--json] : prendre d’un répertoire public ce qui concerne vos immeubles, et les y rapprocher | import people FICHIER.csv [--json] : une liste de locataires, à confirmer une à une',
    alone: async (argv) => (await import('../refs/server/cli/refs-command.ts')).refs(argv),
    verbs: new Map([
      [
        'import',
        async ([, ...argv], kernel) =>
          (await import('./cli/references-command.ts')).importReferences(argv, kernel),
      ],
    ]),
  },
  reports: {
    says: 'reports open FICHIER | close : ouvrir aux outils du bailleur un accès en lecture aux mois figés, avec le mot de passe que contient FICHIER, ou le fermer',
    run: async (argv, kernel) => (await import('./cli/reports-command.ts')).reports(argv, kernel),
  },
  rpls: {
    says: 'rpls export --year ANNEE --out DOSSIER [--send N] | check FICHIER [--before FICHIER] | import FICHIER | doublets FICHIER [--json] | layout FICHIER.json | layout --year ANNEE : produire, vérifier ou reprendre le fichier du répertoire des logements locatifs sociaux',
    run: async (argv, kernel) => (await import('./cli/rpls-command.ts')).rpls(argv, kernel),
  },
  ops: {
    says: 'ops export --year ANNEE --out DOSSIER [--json] | form FICHIER.json : le fichier de l’enquête sur l’occupation du parc social, et ses questions',
    run: async (argv, kernel) => (await import('./cli/sheets-command.ts')).exportSheets('ops', argv, kernel),
  },
  sensors: {
    says: 'sensors judge --from JOUR --to JOUR : juger des jours de nouveau | read FICHIER.csv [--unit m3] [--json] : reprendre le fichier d’un releveur | type FICHIER.json : ce que disent les capteurs d’un modèle',
    run: async (argv, kernel) => (await import('./cli/sensors-command.ts')).sensors(argv, kernel),
  },
  sls: {
    says: 'sls export --year ANNEE --out DOSSIER [--json] | form FICHIER.json : le fichier de l’enquête sur les ressources, et ses questions',
    run: async (argv, kernel) => (await import('./cli/sheets-command.ts')).exportSheets('sls', argv, kernel),
  },
  seed: {
    says: 'seed [--print] [--dwellings N --requests N] : charger le bailleur inventé, ou un grand pour les mesures',
    run: async (argv, kernel) => (await import('./cli/seed-command.ts')).seed(argv, kernel),
  },
  triage: {
    says: 'triage learn [--json] : apprendre des demandes closes de quoi parlent vos locataires, gardé seulement si le dernier mois est mieux lu | triage undo : y renoncer',
    run: async (argv, kernel) => (await import('./cli/triage-command.ts')).triage(argv, kernel),
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
const sayBug = (bug: Error): number => {
  process.stderr.write(`Quelque chose n’a pas marché : ${bug.message}\n`)
  return 1
}
const inHouse = 'run' in command ? command.run : command.verbs?.get(argv[0] ?? '')
if ('alone' in command && !inHouse) {
  const code = await command.alone(argv).catch(sayBug)
  if (code === 2) process.stderr.write(help())
  process.exit(code)
}
const { openHouse } = await import('./house.ts')
const house = await openHouse({ ...readSettings(), logLevel: 'silent' })
const code = await inHouse?.(argv, house.kernel).catch(sayBug)
await house.close()
process.exit(code)
