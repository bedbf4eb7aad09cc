import { describe, expect, it } from 'vitest';

import { animalAhead, animalDistance, namesAnimal } from './animals';

describe('animalDistance', () => {
  it.each([
    ['那只猫看着它', 3],
    ['那只猫蹲在窗台上，一动也不动，像是在等它', 2],
    [`那只猫${'蹲在窗台上，'.repeat(6)}像是在等它`, 1],
    ['这个现象很少见，它', 0],
    ['气象局说它', 0],
    ['桌子坏了，它', 0],
  ])('in %s is %i', (text, distance) => {
    expect(animalDistance(text, text.length - 1)).toBe(distance);
  });

  it('does not look ahead', () => {
    expect(animalDistance('它是猫', 0)).toBe(0);
  });
});

describe('animalAhead', () => {
  it.each([
    ['只猫', 2],
    ['只毛茸茸的小花猫', 1],
    ['只杯子，猫', 0],
    ['只鼠标', 0],
  ])('in %s is %i', (text, distance) => {
    expect(animalAhead(text, 0)).toBe(distance);
  });
});

describe('namesAnimal', () => {
  it.each([
    ['老人养了一只猫。', true],
    ['骑马的人来了。', true],
    ['塞翁失马，焉知非福。', true],
    ['马上就到马路对面。', false],
    ['这个现象说明，鼠标坏了。', false],
    ['', false],
  ])('of %s says %s', (text, expected) => {
    expect(namesAnimal(text)).toBe(expected);
  });
});
