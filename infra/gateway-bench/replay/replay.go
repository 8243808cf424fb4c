package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

// replay answers a request that was seen before with its recorded bytes, and asks the origin about the others.
type replay struct {
	origin string
	fresh  []byte
	vary   atomic.Bool

	mu    sync.RWMutex
	known map[string]*recorded

	calls, misses, bytes atomic.Int64
}

// recorded is a whole HTTP answer, and the places in it where the digits stand that vary.
type recorded struct {
	answer []byte
	places []int
}

// counts is what the subgraphs were asked so far.
type counts struct {
	Calls  int64 `json:"calls"`
	Misses int64 `json:"misses"`
	Bytes  int64 `json:"bytes"`
}

func newReplay(origin, fresh string) *replay {
	return &replay{origin: "http://" + origin, fresh: []byte(fresh), known: map[string]*recorded{}}
}

func (r *replay) counts() counts {
	return counts{Calls: r.calls.Load(), Misses: r.misses.Load(), Bytes: r.bytes.Load()}
}

func (r *replay) serve(listener net.Listener) {
	for {
		conn, err := listener.Accept()
		if err != nil {
			log.Fatal(err)
		}
		go r.talk(conn)
	}
}

// talk answers one kept connection until the gateway closes it.
func (r *replay) talk(conn net.Conn) {
	defer conn.Close()
	from := bufio.NewReaderSize(conn, 16<<10)
	var asked message
	var key, out []byte
	for {
		if _, err := asked.read(from, true); err != nil {
			return
		}
		parts := bytes.SplitN(asked.first, []byte(" "), 3)
		if len(parts) != 3 {
			return
		}
		r.calls.Add(1)
		key = append(append(append(key[:0], parts[1]...), ' '), asked.body...)
		r.mu.RLock()
		found := r.known[string(key)]
		r.mu.RUnlock()
		if found == nil {
			var err error
			if found, err = r.record(string(parts[1]), key, asked.body); err != nil {
				log.Print(err)
				return
			}
		}
		out = r.written(out[:0], found)
		r.bytes.Add(int64(len(out)))
		if _, err := conn.Write(out); err != nil {
			return
		}
	}
}

// written is the answer as it goes out: with another number each time where answers vary.
func (r *replay) written(out []byte, found *recorded) []byte {
	out = append(out, found.answer...)
	if !r.vary.Load() || len(found.places) == 0 {
		return out
	}
	least := int64(1)
	for range len(r.fresh) - 1 {
		least *= 10
	}
	digits := strconv.AppendInt(nil, least+r.calls.Load()%(9*least), 10)
	for _, place := range found.places {
		copy(out[place:], digits)
	}
	return out
}

func (r *replay) record(path string, key, body []byte) (*recorded, error) {
	r.misses.Add(1)
	answer, err := http.Post(r.origin+path, "application/json", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		return nil, err
	}
	head := fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: %s\r\nContent-Length: %d\r\n\r\n",
		time.Now().UTC().Format(http.TimeFormat), len(text))
	found := &recorded{answer: append([]byte(head), text...)}
	for at := len(head); ; {
		next := bytes.Index(found.answer[at:], r.fresh)
		if next < 0 {
			break
		}
		found.places = append(found.places, at+next)
		at += next + len(r.fresh)
	}
	r.mu.Lock()
	r.known[string(key)] = found
	r.mu.Unlock()
	return found, nil
}
