import { type Db, sql } from '../../kernel/server/sql.ts'

/** Keeps by which gateway devices were last heard, where their network tells it. */
export const keepGateways = async (
  db: Db,
  heard: readonly { device: string; gateway: string | undefined }[],
): Promise<void> => {
  const told = [
    ...new Map(heard.flatMap(({ device, gateway }) => (gateway ? [[device, gateway] as const] : []))),
  ]
  if (!told.length) return
  await db.run(sql`
    update sensors.device d set gateway = g.gateway
    from unnest(${told.map(([device]) => device)}::uuid[], ${told.map(([, gateway]) => gateway)}::text[]) g (device, gateway)
    where d.id = g.device and d.gateway is distinct from g.gateway`)
}
