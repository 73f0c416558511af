import type { Speed } from './measure.ts'

const BAR = 22
const LEFT = 230
const WIDTH = 420

/** A bar chart of speeds on a logarithmic scale, as SVG. */
export function plot(title: string, speeds: readonly Speed[]): string {
  const most = Math.max(...speeds.map(({ cpu }) => cpu), 10)
  const least = Math.min(...speeds.map(({ cpu }) => cpu), 0.1)
  const width = (value: number): number => Math.max(1, (Math.log(value / least) / Math.log(most / least)) * WIDTH)
  const rows = speeds.map(({ id, cpu }, k) => {
    const y = 40 + k * BAR
    return (
      `<text x="${LEFT - 8}" y="${y + 14}" text-anchor="end">${id}</text>` +
      `<rect x="${LEFT}" y="${y + 2}" width="${width(cpu).toFixed(1)}" height="${BAR - 6}" rx="2"/>` +
      `<text x="${LEFT + width(cpu) + 6}" y="${y + 14}">${show(cpu)}</text>`
    )
  })
  const height = 50 + speeds.length * BAR
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + WIDTH + 70} ${height}" font-family="sans-serif" font-size="12">
<style>rect{fill:#b5342b}text{fill:#333}</style>
<text x="${LEFT}" y="22" font-size="14">${title} (MB of UTF-8 a second, one core, logarithmic)</text>
${rows.join('\n')}
</svg>
`
}

/** A speed with two digits that count. */
export function show(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
