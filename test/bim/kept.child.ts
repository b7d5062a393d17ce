/** A process that does what it is told: `pid`, `hang`, `crash`, or `crash again`, which breaks it unless it is new. */
let before = 0

process.on('message', ({ deed }: { deed: string }) => {
  if (deed === 'crash' || (deed === 'crash again' && before > 0)) process.abort()
  while (deed === 'hang') before++
  before++
  process.send?.({ heard: before })
  process.send?.({ value: process.pid })
})
process.once('disconnect', () => process.exit())
