/**
 * `npm run -s bench -- NAME [--requests N]`: one JSON line a figure on standard output, progress on standard error.
 * `requests`: filing, inbox, search, concurrency, memory, first load; with how each grows up to N requests (1,000,000).
 * `field`: the pack of a phone, and a day of two hundred phones on a foul network.
 * `desk`: a list and a ticket of the office, from nothing: how long until one can work, how long the page is deaf; a list of 600.
 * `planning`: six hundred visits on the board and six hundred open matters on the map: nodes, and the longest frame under a hand.
 * `database`: what the processor of PostgreSQL spends on opening a thread page and on an order, by how much is open.
 * `crowd-feed`: ten thousand open lines on one incident, and what a thousand cost the database.
 * `channels`: what people send from outside: a mail from the door to its thread, replies, machines, letters, hostile mails, what is
 * heard in words, what the house finds by itself in a seeded year of 25,000 homes, and what it costs those who settle it.
 * `ledger-signals`: how often the charts of the page of figures cry wolf, and how often they see what has changed.
 * `ledger`: what sums of time by place give away, over 500 random staffs; what the owner of the database reads; coverage, a stopwatch, and
 * what measuring costs.
 * `ask`: how many questions of head office are met by what is held, by those to tune by and by those held out.
 * `inspections`: the paper of an inspection with thirty pictures, printed and sealed; what a walk costs whoever does it, its pack, ten thousand
 * accounts against exact arithmetic, two thousand inspections while tablets, house and time authority are killed.
 * `references`: which addresses are one place, which rows one person, what linking 25,000 entrances to 25,000 takes, the yearly register of
 * 25,000 dwellings, nights of the ERP (unchanged,
 * changed beside calls, killed under way), a year of it in which nothing is typed twice, and what a pair costs whoever settles it.
 * `sensors`: leaks that are added to the meters of real homes: how many are found, how soon, and how often nothing was there.
 * `bim`: reading building models, recognising what is in them, checking them.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { requests: { type: 'string', default: '1000000' }, only: { type: 'string' } },
})
const name = positionals[0] ?? ''
const file = new URL(`${name}.ts`, import.meta.url)
if (!/^[a-z]+(-[a-z]+)?$/.test(name) || !existsSync(file)) {
  process.stderr.write(
    'npm run -s bench -- requests [--requests 1000000] [--only filing,reading,crowd,pages]\n' +
      'npm run -s bench -- field [--only pack,back,plan,list,tasks,simulation]\n' +
      'npm run -s bench -- desk [--only visits,list]\n' +
      'npm run -s bench -- planning\n' +
      'npm run -s bench -- crowd-feed\n' +
      'npm run -s bench -- database [--only 600,6000,60000]\n' +
      'npm run -s bench -- channels [--only mail,replies,machines,letters,hostile,words,year,effort]\n' +
      'npm run -s bench -- ledger-signals\n' +
      'npm run -s bench -- ledger [--only owner,page,cost,sessions,coverage,bounds,leaks]\n' +
      'npm run -s bench -- ask [--only kept,kept-held,tuning,more,held,second-year,second-year-held]\n' +
      'npm run -s bench -- inspections [--only seal,effort,desk,pack,account,kills]\n' +
      'npm run -s bench -- references [--only same,febrl,link,rpls,pairs,erp,kills,year,teach]\n' +
      'npm run -s bench -- sensors [--only leaks]\n' +
      'npm run -s bench -- bim [--only data,plan,publish,space,large,recognise,rules]\n',
  )
  process.exit(2)
}
const { bench } = (await import(file.href)) as {
  bench: (options: { requests: number; only: string[] }) => Promise<void>
}
await bench({ requests: Number(values.requests), only: values.only?.split(',') ?? [] })
process.exit(0)
