package main

import (
	"bufio"
	"bytes"
	"fmt"
	"net"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// load is one closed loop: so many connections, each with one request at a time, for so long.
type load struct {
	// Address is host:port of the gateway, Path that of its graph.
	Address string `json:"address"`
	Path    string `json:"path"`
	// Body is what is posted; Number stands in it once, and ends with the digit that is another number in every request.
	Body   string `json:"body"`
	Number string `json:"number"`
	// First is the number of the first request.
	First int64 `json:"first"`
	// Tokens go round as bearer tokens; without any the number itself is the token, so that none comes twice.
	Tokens      []string `json:"tokens"`
	Connections int      `json:"connections"`
	Millis      int      `json:"millis"`
	// Bytes is the size of the right answer; an answer of another size is an error.
	Bytes int `json:"bytes"`
}

// patience is how long an answer may take before its connection is given up.
const patience = 20 * time.Second

type asker struct {
	*load
	next     *atomic.Int64
	until    time.Time
	times    []time.Duration
	failures []string
}

func (l *load) run() figures {
	var next atomic.Int64
	next.Store(l.First)
	start := time.Now()
	askers := make([]*asker, l.Connections)
	var all sync.WaitGroup
	for n := range askers {
		one := &asker{load: l, next: &next, until: start.Add(time.Duration(l.Millis) * time.Millisecond)}
		askers[n] = one
		all.Add(1)
		go func() {
			defer all.Done()
			one.ask()
		}()
	}
	all.Wait()
	return sum(askers, time.Since(start))
}

// ask loops until the time is over; a connection that fails is opened anew.
func (a *asker) ask() {
	for time.Now().Before(a.until) {
		if err := a.askOn(); err != nil {
			a.failures = append(a.failures, err.Error())
			time.Sleep(10 * time.Millisecond)
		}
	}
}

func (a *asker) askOn() error {
	conn, err := net.Dial("tcp", a.Address)
	if err != nil {
		return err
	}
	defer conn.Close()
	if err := conn.SetDeadline(a.until.Add(patience)); err != nil {
		return err
	}
	from := bufio.NewReaderSize(conn, 128<<10)
	var answered message
	var out []byte
	before, after := a.cut()
	for {
		sent := time.Now()
		if !sent.Before(a.until) {
			return nil
		}
		out = a.request(out[:0], before, after)
		if _, err := conn.Write(out); err != nil {
			return err
		}
		length, err := answered.read(from, false)
		if err != nil {
			return err
		}
		a.times = append(a.times, time.Since(sent))
		if !bytes.HasPrefix(answered.first, []byte("HTTP/1.1 200")) {
			a.failures = append(a.failures, string(answered.first))
		} else if length != a.Bytes {
			a.failures = append(a.failures, fmt.Sprintf("an answer of %d bytes, not %d", length, a.Bytes))
		}
	}
}

// cut gives the body around the digit that varies.
func (l *load) cut() (before, after string) {
	before, after, _ = strings.Cut(l.Body, l.Number)
	return before + strings.TrimSuffix(l.Number, "0"), after
}

func (a *asker) request(out []byte, before, after string) []byte {
	number := a.next.Add(1)
	digits := strconv.FormatInt(number, 10)
	token := digits
	if len(a.Tokens) > 0 {
		token = a.Tokens[number%int64(len(a.Tokens))]
	}
	out = fmt.Appendf(out, "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nAccept: application/json\r\n", a.Path, a.Address)
	out = fmt.Appendf(out, "Authorization: Bearer %s\r\nContent-Length: %d\r\n\r\n", token, len(before)+len(digits)+len(after))
	out = append(append(append(out, before...), digits...), after...)
	return out
}
