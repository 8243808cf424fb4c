package main

import (
	"slices"
	"time"
)

// figures is what one loop found. Times are milliseconds.
type figures struct {
	Requests int     `json:"requests"`
	Seconds  float64 `json:"seconds"`
	P50      float64 `json:"p50"`
	P95      float64 `json:"p95"`
	P99      float64 `json:"p99"`
	Errors   int     `json:"errors"`
	// Error is the first of them.
	Error string `json:"error,omitempty"`
	// What the subgraphs were asked meanwhile.
	Calls     int64 `json:"calls"`
	Misses    int64 `json:"misses"`
	CallBytes int64 `json:"callBytes"`
}

func sum(askers []*asker, took time.Duration) figures {
	var times []time.Duration
	found := figures{Seconds: took.Seconds()}
	for _, one := range askers {
		times = append(times, one.times...)
		found.Errors += len(one.failures)
		if found.Error == "" && len(one.failures) > 0 {
			found.Error = one.failures[0]
		}
	}
	slices.Sort(times)
	found.Requests = len(times)
	found.P50, found.P95, found.P99 = at(times, 0.50), at(times, 0.95), at(times, 0.99)
	return found
}

// at is the time that this part of all requests did not exceed.
func at(sorted []time.Duration, part float64) float64 {
	if len(sorted) == 0 {
		return 0
	}
	place := min(int(part*float64(len(sorted))), len(sorted)-1)
	return float64(sorted[place].Microseconds()) / 1_000
}
