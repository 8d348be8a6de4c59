import { describe, expect, it } from 'vitest'
import { asQuery, countOf, read, usualSort, write } from './filters'

const address = 'q=bager&kind=INTERNSHIP&kind=LEISURE_JOB&interest=FOOD&week=2027-W06&near=9800&within=20&sort=deadline'

describe('filters in the address', () => {
  it('can be read and written back', () => {
    expect(write(read(new URLSearchParams(address)), 'list').toString()).toBe(address)
  })

  it('keep the map in the address', () => {
    expect(write(read(new URLSearchParams('q=hest')), 'map').toString()).toBe('q=hest&visning=kort')
  })

  it('pass over what does not belong there', () => {
    const filters = read(new URLSearchParams('kind=PIRATE&week=2027-W54&age=minus&near=Hj%C3%B8rring&within=<b>&municipality=x&sort=price'))
    expect(write(filters, 'list').toString()).toBe('')
  })

  it('leave out a distance without a place', () => {
    expect(write(read(new URLSearchParams('within=20&sort=distance')), 'list').toString()).toBe('')
    expect(asQuery(read(new URLSearchParams('within=20')))).toEqual({})
  })

  it('become the query of the backend', () => {
    expect(asQuery(read(new URLSearchParams(address)))).toEqual({ q: 'bager', kind: ['INTERNSHIP', 'LEISURE_JOB'], interest: ['FOOD'], week: ['2027-W06'], near: '9800', within: 20 })
  })

  it('are counted', () => {
    expect(countOf(read(new URLSearchParams(address)))).toBe(4)
  })
})

describe('the order', () => {
  it.each([
    ['', 'newest'],
    ['q=hest', 'relevance'],
    ['q=hest&near=9800', 'distance'],
    ['near=9800&sort=newest', 'newest'],
  ])('of a search "%s" is %s', (search, sort) => {
    expect(usualSort(read(new URLSearchParams(search)))).toBe(sort)
  })
})
