import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { stripAccents } from '../../src/kernel/core/fold-words.ts'
import { print, say } from '../figures.ts'
import { foreignFile } from './paris-pairs.ts'
import { scoreOf, scoreText } from './score.ts'

const entrances = 25_000

/**
 * An estate of 25,000 entrances in the streets of Nantes (Nantes Métropole, open data), as an old ERP writes them and as the RPLS does,
 * each file in an order of its own: what linking one to the other takes, the program's start and both files read included.
 */
export const measureLink = async (): Promise<void> => {
  const file = foreignFile('addresses/nantes_voies.txt')
  if (!file) {
    say('addresses/nantes_voies.txt is not in the folder that LOGE_DATA names: nothing is measured.')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'loge-link-'))
  try {
    const estate = entrancesIn(readFileSync(file, 'utf8').split('\n').filter(Boolean))
    const [a, b] = [join(folder, 'erp.csv'), join(folder, 'rpls.csv')]
    const orderB = [...estate.keys()].sort((one, other) => scatter(one) - scatter(other))
    writeFileSync(a, ['adresse;cp', ...estate.map(erpLine)].join('\n'))
    writeFileSync(
      b,
      ['NUMVOIE;INDREP;TYPVOIE;NOMVOIE;CODEPOSTAL', ...orderB.map((i) => rplsLine(estate[i]!))].join('\n'),
    )
    const { seconds, found, right } = await link(a, b, (pair) => orderB[pair.b - 1] === pair.a - 1)
    const score = scoreOf(right, found, entrances)
    say(`entrances of two files linked: ${scoreText(score)}`)
    print({
      bench: 'references',
      name: '25,000 linked to 25,000',
      value: seconds,
      unit: 's',
      n: entrances,
      target: '<= 60',
    })
    print({
      bench: 'references',
      name: '25,000 linked to 25,000, pairs',
      value: score.f1,
      unit: 'F1',
      n: entrances,
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Entrance = { number: number; repeated: string; street: string; postcode: string; i: number }

/** Numbers from 1 on, eight or nine a street, every twelfth with a bis. */
const entrancesIn = (streets: readonly string[]): Entrance[] =>
  Array.from({ length: entrances }, (_, i) => {
    const street = streets[i % streets.length]!
    const number = 1 + 2 * Math.floor(i / streets.length) + (scatter(i) % 2) * 60
    const postcode = ['44000', '44100', '44200', '44300'][(i % streets.length) % 4]!
    return { number, repeated: i % 12 === 5 ? 'BIS' : '', street, postcode, i }
  })

/** A number that has nothing to do with the one before it (Knuth's multiplication): the same estate each time. */
const scatter = (i: number): number => ((i + 1) * 2_654_435_761) % 4_294_967_296

const shortKinds: Readonly<Record<string, string>> = {
  Avenue: 'AV',
  Boulevard: 'BD',
  Place: 'PL',
  Chemin: 'CHE',
  Allée: 'ALL',
}

/** «12BIS, AV DE L'HIPPODROME»: in capitals, some kinds shortened, a letter lost now and then. */
const erpLine = ({ number, repeated, street, postcode, i }: Entrance): string => {
  const [kind = '', ...name] = street.split(' ')
  const whole = `${number}${repeated}, ${(i % 2 && shortKinds[kind]) || kind} ${name.join(' ')}`
  const at = i % 10 === 3 ? whole.length - 3 : whole.length
  return `${stripAccents(whole.slice(0, at) + whole.slice(at + 1)).toUpperCase()};${postcode}`
}

const rplsLine = ({ number, repeated, street, postcode }: Entrance): string => {
  const [kind = '', ...name] = stripAccents(street).toUpperCase().split(' ')
  return [number, repeated, kind, name.join(' '), postcode].join(';')
}

type Linked = { seconds: number; found: number; right: number }

const link = async (
  a: string,
  b: string,
  isRight: (pair: { a: number; b: number }) => boolean,
): Promise<Linked> => {
  const columns = ['--address', 'adresse', '--postcode', 'cp']
  const others = ['--address-b', 'NUMVOIE+INDREP+TYPVOIE+NOMVOIE', '--postcode-b', 'CODEPOSTAL']
  const began = performance.now()
  const child = spawn(
    process.execPath,
    ['src/app/cli.ts', 'refs', 'link', a, b, ...columns, ...others, '--json'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let [found, right] = [0, 0]
  for await (const line of createInterface({ input: child.stdout })) {
    found += 1
    if (isRight(JSON.parse(line) as { a: number; b: number })) right += 1
  }
  return { seconds: (performance.now() - began) / 1000, found, right }
}
