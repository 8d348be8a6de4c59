// Holds the weight of the built pages (gzip, in KB): fails when a limit is crossed. Run after `npm run build`.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const limits = { 'first JavaScript': 150, 'largest route chunk': 30, CSS: 25, fonts: 60, 'first load': 240 }

const dist = new URL('../dist/', import.meta.url).pathname
const manifest = JSON.parse(readFileSync(join(dist, 'asset-manifest.json'), 'utf8'))
const gzip = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1024
const plain = (file) => readFileSync(join(dist, file)).length / 1024

/** The entry and all it imports before the first paint. */
function staticImports(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key)
    for (const next of manifest[key].imports ?? []) staticImports(next, seen)
  }
  return seen
}

const first = staticImports(Object.keys(manifest).find((key) => manifest[key].isEntry))
const sum = (files, weigh) => files.reduce((total, file) => total + weigh(file), 0)
const assets = readdirSync(join(dist, 'assets'))
const firstScripts = [...first].map((key) => manifest[key].file)
const routes = Object.values(manifest).filter((chunk) => chunk.isDynamicEntry && chunk.file.endsWith('.js'))
const heaviest = routes.map((chunk) => ({ file: chunk.file, size: gzip(chunk.file) })).toSorted((a, b) => b.size - a.size)
const fonts = assets.filter((file) => file.endsWith('.woff2')).map((file) => `assets/${file}`)
const styles = assets.filter((file) => file.endsWith('.css')).map((file) => `assets/${file}`)

const measured = {
  'first JavaScript': sum(firstScripts, gzip),
  'largest route chunk': heaviest[0]?.size ?? 0,
  CSS: sum(styles, gzip),
  fonts: sum(fonts, plain),
}
measured['first load'] = measured['first JavaScript'] + measured.CSS + measured.fonts + gzip('index.html')

let broken = false
for (const [what, limit] of Object.entries(limits)) {
  const over = measured[what] > limit
  broken ||= over
  console.log(`${over ? 'OVER' : ' ok '}  ${what.padEnd(22)} ${measured[what].toFixed(1).padStart(7)} KB of ${limit}`)
}
console.log(`      largest chunks: ${heaviest.slice(0, 4).map((chunk) => `${chunk.file.replace('assets/', '')} ${chunk.size.toFixed(1)}`).join(', ')}`)
if (broken) process.exit(1)
