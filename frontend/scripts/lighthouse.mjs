// Measures the three pages that a young person sees first on a phone, with Lighthouse's own slow phone; the median of three runs each.
import { existsSync } from 'node:fs'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'

const product = process.env.PRODUCT_URL ?? 'http://localhost:8080'
const chromePath = [process.env.CHROMIUM, '/usr/bin/chromium'].find((path) => path && existsSync(path))
const runs = Number(process.env.RUNS ?? 3)

const { items } = await (await fetch(`${product}/api/v1/offers?kind=LEISURE_JOB&limit=1`)).json()
const pages = { 'front page': '/', results: '/opslag', offer: `/opslag/${items[0].id}` }

/** What is measured, how it is written, and what must hold. */
const measures = {
  performance: { of: ({ categories }) => categories.performance.score * 100, unit: '', atLeast: 90 },
  accessibility: { of: ({ categories }) => categories.accessibility.score * 100, unit: '', atLeast: 100 },
  'largest paint': { of: ({ audits }) => audits['largest-contentful-paint'].numericValue / 1000, unit: ' s', digits: 1 },
  'blocked for': { of: ({ audits }) => audits['total-blocking-time'].numericValue, unit: ' ms' },
  'layout shift': { of: ({ audits }) => audits['cumulative-layout-shift'].numericValue, unit: '', digits: 3 },
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

async function measure(url) {
  const chrome = await launch({ chromePath, chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
  try {
    return (await lighthouse(url, { port: chrome.port, onlyCategories: ['performance', 'accessibility'], logLevel: 'error' })).lhr
  } finally {
    await chrome.kill()
  }
}

let failed = false
for (const [name, path] of Object.entries(pages)) {
  const reports = []
  for (let run = 0; run < runs; run++) reports.push(await measure(product + path))
  const row = Object.entries(measures).map(([label, { of, unit, atLeast = -Infinity, digits = 0 }]) => {
    const value = median(reports.map(of))
    const held = value >= atLeast
    failed ||= !held
    return `${label} ${value.toFixed(digits)}${unit}${held ? '' : ' (!)'}`
  })
  console.log(`${name.padEnd(11)} ${row.join(' · ')}`)
}
process.exitCode = failed ? 1 : 0
